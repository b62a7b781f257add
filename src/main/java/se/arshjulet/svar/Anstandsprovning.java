package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Tolk;

/** A request for more time is decided, by a task of the model or beside it; the dates of the answer follow. */
@ApplicationScoped
public class Anstandsprovning {

    @Inject
    Svarsgang gang;

    @Inject
    Svarsbrev brev;

    @Inject
    Handelselogg logg;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    void skriv(Svar svar, Anstandsbeslut formular) {
        Tolk tolk = new Tolk();
        Boolean beviljas = tolk.jaNej("beviljas", formular.getBeviljas());
        tolk.klart();
        svar.kravBegartAnstand().skriv(beviljas, Tolk.text(formular.getBeslutsmotiv()));
    }

    void avgor(Svar svar) {
        Anstand provat = svar.kravBegartAnstand();
        boolean beviljat = svar.avgorAnstand(inloggad.anvandare(), LocalDateTime.now(klocka));
        logg.skrivI(svar.getArende(), beviljat ? "svar.anstandBeviljat" : "svar.anstandAvslaget", provat.getTill().toString());
        if (beviljat) {
            gang.nyFrist(svar);
        }
        brev.anstandAvgjort(svar, provat);
    }
}

package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariearende;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.diarium.Handlingsfil;
import se.arshjulet.diarium.Handlingspost;
import se.arshjulet.diarium.Slag;
import se.arshjulet.platform.web.Texter;

/** An answer that has come in is entered in the diarium, in the transaction it was submitted in; a completion is a document of its own. */
@ApplicationScoped
public class Svarsdiarieforing {

    @Inject
    Diarium diarium;

    @Inject
    Svarshandling tryck;

    @Inject
    Clock klocka;

    void narSvaretLamnas(@Observes SvarLamnat handelse) {
        Svar svar = handelse.svar();
        Arsgranskning granskning = svar.getArsgranskning();
        Diariearende arende = diarium.arende(Arendegrund.av(granskning));
        String titel = Texter.text(svar.getGranskningar().isEmpty() ? "svar.handling.svar" : "svar.handling.komplettering",
                String.valueOf(granskning.getAr()), granskning.getNamnd().getNamn());
        String filnamn = "svar-" + granskning.getBeteckning().toLowerCase(Locale.ROOT) + "-" + (svar.getGranskningar().size() + 1) + ".pdf";
        diarium.inkommen(arende, Handlingspost.av(Slag.SVAR, titel, granskning.getNamnd().getNamn(), LocalDate.now(klocka),
                Handlingsfil.lagrad(filnamn, Handlingsfil.PDF, tryck.pdf(svar, arende.getDnr()))));
    }
}

package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The auditor reviews the answer: accepts it, or says what must be completed. */
@ApplicationScoped
public class SvarsgranskningService implements Uppgiftsformular<Svarsgranskningsformular> {

    @Inject
    Svarsgrind grind;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Inject
    Event<SvarGranskat> granskade;

    @Override
    public String avisering() {
        return "svarInkommet";
    }

    @Override
    public String nyckel() {
        return SvarProcess.GRANSKA;
    }

    @Override
    public Class<Svarsgranskningsformular> typ() {
        return Svarsgranskningsformular.class;
    }

    @Override
    public Svarsgranskningsformular las(Uppgift uppgift) {
        Svarsgranskningsformular formular = new Svarsgranskningsformular();
        Svarsgranskning granskning = grind.till(uppgift).granskningAttSkriva();
        granskning.getPunkter().forEach(p -> formular.getPunkter().add(Granskningsdel.av(p)));
        formular.setAccepterat(Tolk.skriv(granskning.getAccepterat()));
        formular.setMotiv(Tolk.skriv(granskning.getMotiv()));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Svarsgranskningsformular formular) {
        Tolk tolk = new Tolk();
        Svar svar = grind.till(uppgift);
        Boolean accepterat = tolk.jaNej("accepterat", formular.getAccepterat());
        Svarsgranskning granskning = svar.bedom(accepterat, Tolk.text(formular.getMotiv()));
        if (formular.getPunkter().size() > svar.getPunkter().size()) {
            tolk.fel("punkter", "svar.fel.formangapunkter", formular.getPunkter().size(), svar.getPunkter().size());
        }
        for (int i = 0; i < Math.min(svar.getPunkter().size(), formular.getPunkter().size()); i++) {
            Granskningsdel del = formular.getPunkter().get(i);
            granskning.bedom(svar.getPunkter().get(i), tolk.val("punkter[" + i + "].bedomning", del.getBedomning(), Punktbedomning.class), Tolk.text(del.getMotiv()));
        }
        tolk.klart();
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return grind.till(uppgift).bristerIGranskning();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Svarsgranskningsformular formular) {
        Svar avgors = grind.till(uppgift);
        boolean accepterat = avgors.avgor(inloggad.anvandare(), LocalDateTime.now(klocka));
        granskade.fire(new SvarGranskat(avgors));
        return Map.of(SvarProcess.ACCEPTERAT, accepterat);
    }
}

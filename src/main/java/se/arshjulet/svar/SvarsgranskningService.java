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
    SvarRepository svar;

    @Inject
    Overlamning overlamning;

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
        svar(uppgift).pagaendeGranskning().ifPresent(granskning -> {
            formular.setAccepterat(Tolk.skriv(granskning.getAccepterat()));
            formular.setMotiv(Tolk.skriv(granskning.getMotiv()));
        });
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Svarsgranskningsformular formular) {
        Tolk tolk = new Tolk();
        Boolean accepterat = tolk.jaNej("accepterat", formular.getAccepterat());
        tolk.klart();
        svar(uppgift).bedom(accepterat, Tolk.text(formular.getMotiv()));
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return svar(uppgift).bristerIGranskning();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Svarsgranskningsformular formular) {
        Svar avgors = svar(uppgift);
        boolean accepterat = avgors.avgor(inloggad.anvandare(), LocalDateTime.now(klocka));
        if (accepterat) {
            overlamning.narSvaretArAccepterat(avgors);
        }
        granskade.fire(new SvarGranskat(avgors));
        return Map.of(SvarProcess.ACCEPTERAT, accepterat);
    }

    private Svar svar(Uppgift uppgift) {
        return svar.finn(uppgift.getArsgranskningId()).orElseThrow();
    }
}

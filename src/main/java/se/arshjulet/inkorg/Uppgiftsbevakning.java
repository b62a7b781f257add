package se.arshjulet.inkorg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Uppgiftsbesked;

/** Keeps the inbox rows beside the engine's tasks, in the engine's own transaction. */
@ApplicationScoped
public class Uppgiftsbevakning {

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Fordjupningsregister fordjupade;

    @Inject
    OrganisationRepository organisation;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Clock klocka;

    void folj(@Observes Uppgiftsbesked besked) {
        switch (besked.handelse()) {
            case SKAPAD -> skapa(besked);
            case ANDRAD -> uppgifter.medMotornsId(besked.motornsId()).ifPresent(uppgift -> andra(uppgift, besked));
            case BORTA -> uppgifter.medMotornsId(besked.motornsId()).ifPresent(uppgifter::taBort);
        }
    }

    private void skapa(Uppgiftsbesked besked) {
        Fas fas = Fas.avProcess(besked.process());
        Uppgift uppgift = besked.arsgranskningId() == null ? iFordjupad(besked, fas)
                : new Uppgift(besked, fas, arsgranskningar.narFas(besked.arsgranskningId(), fas), LocalDateTime.now(klocka));
        uppgift.ligger(handlaggare(besked));
        if (fas == Fas.RAKENSKAPER && besked.foremalId() != null) {
            uppgift.arByrans(organisation.byra(besked.foremalId()).orElseThrow().getNamn());
        }
        uppgifter.lagg(uppgift);
    }

    private Uppgift iFordjupad(Uppgiftsbesked besked, Fas fas) {
        Namnd namnd = besked.namndId() == null ? null : organisation.namnd(besked.namndId()).orElseThrow();
        return new Uppgift(besked, fas, fordjupade.rad(besked.fordjupadId()).orElseThrow(), namnd, LocalDateTime.now(klocka));
    }

    private void andra(Uppgift uppgift, Uppgiftsbesked besked) {
        // an auditor's that becomes nobody's is for the direktör to give to somebody
        if (besked.handlaggare() == null ? !uppgift.arLedig() && uppgift.getRoll() == Roll.YRKESREVISOR : !uppgift.harTagitsAv(besked.handlaggare())) {
            uppgift.getTillkomst().skaAviseras(LocalDateTime.now(klocka));
        }
        uppgift.folj(besked);
        uppgift.ligger(handlaggare(besked));
    }

    private Long handlaggare(Uppgiftsbesked besked) {
        return besked.handlaggare() == null ? null : anvandare.id(besked.handlaggare()).orElse(null);
    }
}

package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.fordjupning.Cykel;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Granskningslage;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Processmotor;

/**
 * Who leads a project, and what follows when that is nobody, or somebody else. The model asks once whether the leader is still there; whoever
 * finds a hinder beside it leaves the project later than that, and the tasks that are the leader's wait until another has been appointed.
 */
@ApplicationScoped
public class Projektledning {

    @Inject
    ProjektRepository projekt;

    @Inject
    Planlage lage;

    @Inject
    Event<LedarenLamnade> lamnade;

    @Inject
    Processmotor motor;

    @Inject
    Handelselogg logg;

    /** A dispatched one until its answers have been reviewed, which its leader does. */
    boolean pagar(FordjupadGranskning fordjupad) {
        Cykel cykel = fordjupad.getCykel();
        return !cykel.getLage().arKlar() || cykel.getExpedierad() != null && motor.pagar(cykel.getProcessinstans());
    }

    /** Whether somebody must be appointed, and no task of the model is there to do it in. */
    boolean saknas(FordjupadGranskning fordjupad) {
        return fordjupad.getCykel().getProjektledare() == null && pagar(fordjupad)
                && lage.oppna(fordjupad.getId()).stream().noneMatch(u -> u.getNyckel().equals(ProjektProcess.UTSE));
    }

    /** Somebody leaves the project: what that one had to do is the leader's now, or nobody's. The trials go on with whoever has them. */
    void lamnas(FordjupadGranskning fordjupad, Projektmedlem medlem) {
        Cykel cykel = fordjupad.getCykel();
        if (medlem.ar(cykel.getProjektledare())) {
            cykel.overtasAv(null);
            // after the trials of the whole team the model itself has another appointed; when all is over nobody is
            if (pagar(fordjupad) && lage.steg(fordjupad.getId()).filter(Projektsteg.OBEROENDE::equals).isEmpty()) {
                lamnade.fire(new LedarenLamnade(fordjupad, medlem));
            }
        }
        revisorernas(fordjupad).filter(u -> medlem.ar(u.getHandlaggare()) && !u.getNyckel().equals(ProjektProcess.PROVA)).forEach(u -> {
            if (cykel.getProjektledare() == null) {
                motor.slapp(u.getMotornsId());
                logg.skrivI(u.getArendeid(), "inkorg.slappt", u.getNamn());
            } else {
                motor.ta(u.getMotornsId(), cykel.getProjektledare());
                logg.skrivI(u.getArendeid(), "inkorg.overlaten", u.getNamn());
            }
        });
    }

    /** A trial that has not come to its end has nobody left to try, or is made in another task. */
    void slutaProva(FordjupadGranskning fordjupad, Predicate<Long> medlem) {
        lage.oppna(fordjupad.getId()).stream().filter(u -> u.getNyckel().equals(ProjektProcess.PROVA) && medlem.test(u.getForemalId()))
                .forEach(u -> motor.slutfor(u.getMotornsId(), Map.of()));
    }

    /** Whoever leads it from now on has what nobody has, and what somebody has who is no longer there. */
    void tilltrads(Projektplan plan, Anvandare ny) {
        revisorernas(plan.getFordjupad()).filter(u -> u.arLedig() || plan.medlem(u.getHandlaggare()).filter(m -> !m.isKvar()).isPresent()).forEach(u -> {
            motor.ta(u.getMotornsId(), ny.getAnvandarnamn());
            logg.skrivI(u.getArendeid(), "inkorg.overlaten", u.getNamn() + " → " + ny.getNamn());
        });
    }

    private Stream<Uppgift> revisorernas(FordjupadGranskning fordjupad) {
        return lage.oppna(fordjupad.getId()).stream().filter(u -> u.getRoll() == Roll.YRKESREVISOR);
    }

    /** Somebody comes into the team. Before the plan is handed in those who are in it then are tried; after that each newcomer is, beside the model. */
    void taMed(Projektplan plan, Anvandare ny) {
        FordjupadGranskning fordjupad = plan.getFordjupad();
        List<Projektmedlem> nya = plan.taMed(List.of(ny), List.of());
        projekt.flush();
        if (fordjupad.getCykel().getLage() != Granskningslage.PAGAENDE || lage.steg(fordjupad.getId()).filter(steg -> steg.compareTo(Projektsteg.PROJEKTPLAN) > 0).isPresent()) {
            nya.forEach(medlem -> motor.starta(ProjektProcess.MEDLEM_TILLKOM, ProjektProcess.affarsnyckel(fordjupad.getId()),
                    Map.of(Processmotor.FORDJUPAD, fordjupad.getId(), Processmotor.FOREMAL, medlem.getId(), Processmotor.STEG, Projektstart.STEG)));
        }
    }
}

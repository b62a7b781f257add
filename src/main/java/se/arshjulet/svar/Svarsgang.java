package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;

/** Tells the process of an answer what has been decided beside its tasks: more time is asked for or granted, or nobody waits any longer. */
@ApplicationScoped
public class Svarsgang {

    private static final String SLUTET = "slut";

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Svarsplan plan;

    @Inject
    Processmotor motor;

    /**
     * A nämnd whose answer still waited for the day of the plan is answering once it asks for more time.
     *
     * @throws Regelbrott while the process of the answer has not come there yet: nobody would be asked to decide
     */
    void anstandBegart(Svar svar) {
        if (namndens(svar).isEmpty() && !oppna(svar)) {
            throw new Regelbrott("", "svar.fel.anstandfortidigt");
        }
        namndens(svar).ifPresent(u -> motor.meddela(u.getMotornsId(), SvarProcess.ANSTAND_BEGART));
    }

    private boolean oppna(Svar svar) {
        return svar.getArsgranskning() != null && motor.oppna(svar.getArsgranskning().getBeteckning(), Steg.SVAR.nyckel());
    }

    /** The due date, the reminder and what happens when it is late follow the new last date. */
    void nyFrist(Svar svar) {
        namndens(svar).ifPresent(u -> {
            motor.flyttaSistaDag(u.getMotornsId(), plan.svaretForfaller(svar.getId(), u.getSteg()));
            if (!motor.meddela(u.getMotornsId(), SvarProcess.NY_FRIST)) {
                // a process that began before anstånd was in the model has its timers at the task
                motor.flyttaTimer(u.getMotornsId(), u.getNyckel() + "Paminns", plan.svaretPaminns(svar.getId(), u.getSteg()));
                motor.flyttaTimer(u.getMotornsId(), u.getNyckel() + "Forsenas", plan.svaretForsenas(svar.getId(), u.getSteg()));
            }
        });
    }

    void komAldrig(Svar svar) {
        namndens(svar).ifPresent(u -> {
            if (!motor.meddela(u.getMotornsId(), SvarProcess.KOM_ALDRIG)) {
                motor.hoppa(u.getMotornsId(), SLUTET);
            }
        });
    }

    /** What the nämnd is doing: answering, or completing its answer. */
    private Optional<Uppgift> namndens(Svar svar) {
        return oppen(svar, SvarProcess.LAMNA).or(() -> oppen(svar, SvarProcess.KOMPLETTERA));
    }

    Optional<Uppgift> oppen(Svar svar, String nyckel) {
        return uppgifter.oppna(svar.getArende()).stream()
                .filter(u -> u.getNyckel().equals(nyckel) && svar.getNamnd().getId().equals(u.getNamndId())).findFirst();
    }
}

package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Oppnad;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;

/** Takes a year through its process as its people would, up to the tasks that shall be left waiting. */
@ApplicationScoped
public class Demoforare {

    private static final Logger LOGG = Logger.getLogger(Demoforare.class.getName());
    private static final int HOGST_VARV = 200;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    InkorgService inkorg;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Inloggad inloggad;

    @Inject
    Processmotor motor;

    @Inject
    Demoifyllnad ifyllnad;

    void som(Demoanvandare vem) {
        som(vem.anvandarnamn);
    }

    private void som(String anvandarnamn) {
        inloggad.agera(anvandare.finn(anvandarnamn).orElseThrow());
    }

    /** @param lamnas task keys, or task key and step as in {@code lamnaUttalande@rakenskaper-AR}, that are left open */
    void framat(Long granskning, String beteckning, Set<String> lamnas) {
        framat(Arendeid.arets(granskning), beteckning, lamnas, ifyllnad::fyll);
    }

    /** @param ifyllning what is written in the forms */
    void framat(Arendeid arende, String beteckning, Set<String> lamnas, Consumer<Object> ifyllning) {
        for (int varv = 0; varv < HOGST_VARV; varv++) {
            boolean hande = motor.korForfallna(beteckning);
            List<Uppgift> nasta = uppgifter.oppna(arende).stream().filter(u -> !lamnas.contains(u.getNyckel())
                    && !lamnas.contains(u.getNyckel() + "@" + u.getSteg())).limit(1).toList();
            nasta.forEach(uppgift -> gor(uppgift, ifyllning));
            if (nasta.isEmpty() && !hande) {
                return;
            }
        }
        throw new IllegalStateException("The demo's case " + beteckning + " does not come to rest");
    }

    /** Does only the open tasks with that key; what then opens comes in its time. */
    void gor(Long granskning, String nyckel) {
        uppgifter.oppna(granskning).stream().filter(u -> nyckel.equals(u.getNyckel())).forEach(uppgift -> gor(uppgift, ifyllnad::fyll));
    }

    private void gor(Uppgift uppgift, Consumer<Object> ifyllning) {
        if (uppgift.arLedig()) {
            ta(uppgift);
        } else {
            som(uppgift.getHandlaggare());
        }
        Oppnad<Object> oppnad = inkorg.oppna(uppgift.getId());
        ifyllning.accept(oppnad.formular());
        try {
            inkorg.slutfor(uppgift.getId(), oppnad.version(), oppnad.formular());
        } catch (Regelbrott ofullstandig) {
            throw new IllegalStateException("The demo's task " + uppgift.getNamn() + " " + uppgift.getNamnd() + " " + uppgift.getAr(), ofullstandig);
        }
    }

    /** The first of the role whose task it can be: a firm has only its own assignments. */
    private void ta(Uppgift uppgift) {
        for (Demoanvandare vem : Demoanvandare.med(uppgift.getRoll())) {
            som(vem);
            try {
                inkorg.ta(uppgift.getId());
                return;
            } catch (Obehorig inteDens) {
                LOGG.log(Level.FINE, "Not for this one", inteDens);
            }
        }
        throw new IllegalStateException("Nobody in the demo can take " + uppgift.getNamn() + " " + uppgift.getNamnd());
    }
}

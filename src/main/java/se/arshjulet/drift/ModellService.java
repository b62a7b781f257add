package se.arshjulet.drift;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Flyttforslag;
import se.arshjulet.platform.process.Modellflytt;
import se.arshjulet.platform.process.Modellversion;

/** The models that run, and the way over to the newest for what runs on an older one. */
@Tjanst
public class ModellService {

    @Inject
    Modellflytt motor;

    @Inject
    Instansflytt flytt;

    /** In the order of the year, the newest of each model first. */
    @Tillaten(Roll.ADMINISTRATOR)
    public List<Modellversion> versioner() {
        return motor.versioner();
    }

    /** @return empty when there is no such version, or none newer */
    @Tillaten(Roll.ADMINISTRATOR)
    public Optional<Flyttforslag> forslag(String modell, int version) {
        return motor.forslag(modell, version);
    }

    /**
     * Moves what can be moved, each process in a transaction of its own. What someone else has moved or finished meanwhile is left alone.
     *
     * @param till the newest version as it was when the proposal was seen
     * @throws Regelbrott when there is a newer one by now, or nothing that can be moved
     */
    @Tillaten(Roll.ADMINISTRATOR)
    @Transactional(TxType.NOT_SUPPORTED)
    public Flyttutfall flytta(String modell, int version, int till) {
        Flyttforslag forslag = flytt.forslag(modell, version).filter(f -> f.till().version() == till).orElseThrow(() -> new Regelbrott("", "drift.modell.fel.annan"));
        if (forslag.getFlyttas().isEmpty()) {
            throw new Regelbrott("", "drift.modell.fel.inget");
        }
        int flyttade = 0;
        List<Brist> stannade = new ArrayList<>();
        for (Flyttforslag.Process process : forslag.getFlyttas()) {
            try {
                flyttade += flytt.flytta(forslag, process) ? 1 : 0;
            } catch (Regelbrott nej) {
                stannade.addAll(nej.brister());
            }
        }
        return new Flyttutfall(flyttade, stannade);
    }
}

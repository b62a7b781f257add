package se.arshjulet.drift;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Flyttforslag;
import se.arshjulet.platform.process.Flyttvag;
import se.arshjulet.platform.process.Modellflytt;
import se.arshjulet.platform.process.Modellversion;

/** The models that run, and the way over to the newest for what runs on an older one. */
@Tjanst
public class ModellService {

    /** So many are moved in one round: a quarter of a minute's work on Derby. */
    public static final int OMGANG = 500;

    private static final int RADER = 25;

    @Inject
    Modellflytt motor;

    @Inject
    Instansflytt flytt;

    /** In the order of the year, the newest of each model first. */
    @Tillaten(Roll.ADMINISTRATOR)
    public List<Modellversion> versioner() {
        return motor.versioner();
    }

    /**
     * What would happen; nothing is moved.
     *
     * @param sida the page of those that would stay, from 1
     * @return empty when there is no such version, or none newer
     */
    @Tillaten(Roll.ADMINISTRATOR)
    public Optional<Flyttforslag> forslag(String modell, int version, int sida) {
        return motor.vag(modell, version).map(vag -> vag.forslag(sida, RADER));
    }

    /**
     * Moves what can be moved, each process in a transaction of its own, and no more than can be waited for: the rest is for the next round.
     * What someone else has moved or finished meanwhile is left alone.
     *
     * @param till the newest version as it was when the proposal was seen
     * @throws Regelbrott when there is a newer one by now, or nothing that can be moved
     */
    @Tillaten(Roll.ADMINISTRATOR)
    @Transactional(TxType.NOT_SUPPORTED)
    public Flyttutfall flytta(String modell, int version, int till) {
        Flyttvag vag = flytt.vag(modell, version).filter(v -> v.till().version() == till).orElseThrow(() -> new Regelbrott("", "drift.modell.fel.annan"));
        if (flytt.flyttbara(vag) == 0) {
            throw new Regelbrott("", "drift.modell.fel.inget");
        }
        return new Flyttomgang(flytt, vag).gor(OMGANG);
    }
}

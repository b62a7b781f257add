package se.arshjulet.drift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.MedOmtag;
import se.arshjulet.platform.process.Flyttforslag;
import se.arshjulet.platform.process.Flyttvag;
import se.arshjulet.platform.process.Modellflytt;
import se.arshjulet.platform.process.Processmotor;

/** The steps of a move, each a transaction of its own. One process wholly or not at all: the engine's move, the inbox's rows and the trace in the case. */
@ApplicationScoped
@MedOmtag
@Transactional
public class Instansflytt {

    private static final String FLYTTAD = "drift.flyttad";

    @Inject
    Modellflytt motor;

    @Inject
    Handelselogg logg;

    public Optional<Flyttvag> vag(String modell, int version) {
        return motor.vag(modell, version);
    }

    public long flyttbara(Flyttvag vag) {
        return vag.flyttbara();
    }

    public List<Flyttforslag.Process> flyttbara(Flyttvag vag, String efter, int antal) {
        return vag.flyttbara(efter, antal);
    }

    /** @return false when there was nothing left to move */
    public boolean flytta(Flyttvag vag, Flyttforslag.Process process) {
        boolean flyttad = vag.flytta(process);
        if (flyttad) {
            anteckna(vag.id(process, Processmotor.ARSGRANSKNING), vag.id(process, Processmotor.FORDJUPAD),
                    vag.fran().namn() + ", " + vag.fran().version() + " → " + vag.till().version());
        }
        return flyttad;
    }

    private void anteckna(Long arsgranskning, Long fordjupad, String text) {
        if (arsgranskning == null && fordjupad == null) {
            logg.skriv(null, FLYTTAD, text);
        } else {
            logg.skrivI(arsgranskning == null ? Arendeid.fordjupningens(fordjupad) : Arendeid.arets(arsgranskning), FLYTTAD, text);
        }
    }
}

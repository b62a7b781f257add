package se.arshjulet.drift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.MedOmtag;
import se.arshjulet.platform.process.Flyttforslag;
import se.arshjulet.platform.process.Modellflytt;
import se.arshjulet.platform.process.Processmotor;

/** One process wholly or not at all: the engine's move, the inbox's rows and the trace in the case. */
@ApplicationScoped
@MedOmtag
public class Instansflytt {

    private static final String FLYTTAD = "drift.flyttad";

    @Inject
    Modellflytt motor;

    @Inject
    Handelselogg logg;

    @Transactional
    public Optional<Flyttforslag> forslag(String modell, int version) {
        return motor.forslag(modell, version);
    }

    /** @return false when there was nothing left to move */
    @Transactional
    public boolean flytta(Flyttforslag forslag, Flyttforslag.Process process) {
        boolean flyttad = motor.flytta(forslag, process);
        if (flyttad) {
            anteckna(motor.id(process, Processmotor.ARSGRANSKNING), motor.id(process, Processmotor.FORDJUPAD),
                    forslag.fran().namn() + ", " + forslag.fran().version() + " → " + forslag.till().version());
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

package se.arshjulet.drift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import se.arshjulet.platform.persistence.Turordning;

/** The figures of {@link Lage} among the server's own, in units of their own names: seconds, bytes. They are taken once for each time someone asks. */
@ApplicationScoped
public class Matetal {

    private static final double SEKUND_MS = 1000;

    @Inject
    MetricRegistry matt;

    @Inject
    Lagesmatning matning;

    @Inject
    Turordning turordning;

    private final Set<String> faser = new HashSet<>();
    private Lage senast;

    public synchronized void ta() {
        boolean forsta = senast == null;
        senast = matning.nu();
        if (forsta) {
            gemensamma();
        }
        senast.uppgifter().stream().map(Fasuppgifter::fas).filter(faser::add).toList().forEach(this::fas);
    }

    private void gemensamma() {
        tal("arshjulet_jobb_misslyckade", Lage::jobb);
        tal("arshjulet_brev_doda", Lage::dodaBrev);
        tal("arshjulet_brev_vantande", Lage::vantandeBrev);
        tal("arshjulet_brev_vantan_seconds", lage -> lage.brevvantan().toMillis() / SEKUND_MS);
        tal("arshjulet_logg_oforseglad_seconds", lage -> lage.logg().toMillis() / SEKUND_MS);
        tal("arshjulet_logg_oundertecknad_seconds", lage -> lage.underskrift().toMillis() / SEKUND_MS);
        if (senast.kopieras()) {
            // none is never: a limit on the age must sound then too
            tal("arshjulet_kopia_alder_seconds", lage -> lage.kopia().map(alder -> alder.toMillis() / SEKUND_MS).orElse(Double.POSITIVE_INFINITY));
        }
        tal("arshjulet_disk_ledigt_bytes", lage -> (double) (lage.ledigt() << 20));
        tal("arshjulet_databas_svarstid_seconds", lage -> lage.databas().toNanos() / (SEKUND_MS * SEKUND_MS * SEKUND_MS));
        matt.gauge("arshjulet_anrop_vantande", turordning, Turordning::vantande);
        tal("arshjulet_klocka_forskjutning_seconds", lage -> (double) lage.klocka().toSeconds());
    }

    private void fas(String fas) {
        tal("arshjulet_uppgifter_oppna", lage -> i(lage, fas, Fasuppgifter::oppna), new Tag("fas", fas));
        tal("arshjulet_uppgifter_forsenade", lage -> i(lage, fas, Fasuppgifter::forsenade), new Tag("fas", fas));
    }

    private static double i(Lage lage, String fas, ToDoubleFunction<Fasuppgifter> vad) {
        return lage.uppgifter().stream().filter(en -> en.fas().equals(fas)).mapToDouble(vad).sum();
    }

    private void tal(String namn, ToDoubleFunction<Lage> vad, Tag... marken) {
        matt.gauge(namn, this, detta -> vad.applyAsDouble(detta.senast()), marken);
    }

    private synchronized Lage senast() {
        return senast;
    }
}

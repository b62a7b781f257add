package se.arshjulet.lasttest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Vantan;
import se.arshjulet.testsupport.server.Arbetspass;
import se.arshjulet.testsupport.server.Avstamning;
import se.arshjulet.testsupport.server.Lastregion;
import se.arshjulet.testsupport.server.Servertest;

/** Sixteen people work through the API at once while the engine's own timers run: for a quarter of a minute in every build, for a whole one with {@code -Pbelastning}. */
@Tag("belastning")
class LasttestIT extends Servertest {

    private static final Logger LOGG = Logger.getLogger(LasttestIT.class.getName());
    private static final String SERVER = "http://localhost:" + System.getProperty("it.port");
    private static final Duration TID = Duration.ofSeconds(Integer.getInteger("prov.lasttest"));
    private static final int ARENDEN = 64;

    @Inject
    Lastregion region;

    @Inject
    Avstamning avstamning;

    @Test
    void sexton_personer_arbetar_samtidigt_utan_fel_och_inget_steg_gar_forlorat() throws Exception {
        region.personer();
        List<Long> arenden = region.starta(ARENDEN);
        assertThat(Vantan.blir(() -> avstamning.utanUppgift(arenden).isEmpty())).as("every year has opened").isTrue();

        List<Arbetspass> pass = arbeta();
        LOGG.info(() -> pass.stream().mapToInt(Arbetspass::slutforda).sum() + " completed, " + pass.stream().mapToInt(Arbetspass::forSena).sum() + " came second");

        assertThat(pass.stream().flatMap(p -> p.ovantat().stream())).isEmpty();
        assertThat(pass.stream().mapToInt(Arbetspass::slutforda)).as("everybody got something done").allMatch(antal -> antal > 0);
        assertThat(pass.stream().mapToInt(Arbetspass::forSena).sum()).as("some came second, and were told so").isPositive();
        assertThat(avstamning.antal("inkorg.slutford", arenden)).isEqualTo(pass.stream().mapToInt(Arbetspass::slutforda).sum());
        assertThat(avstamning.antal("inkorg.tagen", arenden)).isEqualTo(pass.stream().mapToInt(Arbetspass::tagna).sum());
        assertThat(Vantan.blir(() -> avstamning.utanUppgift(arenden).isEmpty())).as(() -> "without a task: " + avstamning.utanUppgift(arenden)).isTrue();
        assertThat(Vantan.blir(() -> avstamning.baraPaEttStalle().isEmpty())).as(() -> avstamning.baraPaEttStalle().toString()).isTrue();
    }

    private static List<Arbetspass> arbeta() throws Exception {
        ExecutorService tradar = Executors.newFixedThreadPool(2 * Lastregion.PER_ROLL);
        try {
            List<Arbetspass> alla = new ArrayList<>();
            for (int i = 0; i < Lastregion.PER_ROLL; i++) {
                alla.add(new Arbetspass(SERVER, i, true, TID));
                alla.add(new Arbetspass(SERVER, i, false, TID));
            }
            List<Arbetspass> klara = new ArrayList<>();
            for (Future<Arbetspass> ett : tradar.invokeAll(alla)) {
                klara.add(ett.get());
            }
            return klara;
        } finally {
            tradar.shutdownNow();
        }
    }
}

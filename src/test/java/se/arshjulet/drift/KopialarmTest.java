package se.arshjulet.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.junit.jupiter.api.Test;

/** Copies that the application makes are watched; those that something else makes are not known, and not warned of. */
class KopialarmTest {

    @Test
    void en_kopia_som_uteblir_varnas_det_for() {
        assertThat(DriftService.kopia(lage(true, null))).hasValueSatisfying(post -> assertThat(post.getText()).startsWith("Det finns ingen kopia."));
        assertThat(DriftService.kopia(lage(true, Duration.ofHours(27)))).hasValueSatisfying(post -> assertThat(post.getText()).contains("en dag och 3 timmar"));
        assertThat(DriftService.kopia(lage(true, Duration.ofHours(25)))).hasValueSatisfying(post -> {
            assertThat(post.isKlar()).isTrue();
            assertThat(post.getText()).contains("högst 26 timmar");
        });
        assertThat(matt(lage(true, null))).contains("arshjulet_kopia_alder_seconds");
    }

    @Test
    void en_databas_som_kopieras_utanfor_programmet_varnas_det_inte_for() {
        assertThat(DriftService.kopia(lage(false, null))).isEmpty();
        assertThat(matt(lage(false, null))).contains("arshjulet_disk_ledigt_bytes").doesNotContain("arshjulet_kopia_alder_seconds");
    }

    private static Lage lage(boolean kopieras, Duration kopia) {
        return new Lage(List.of(), 0, 0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO, kopieras, Optional.ofNullable(kopia), 0, Duration.ZERO, Duration.ZERO);
    }

    /** @return the names of the figures that are told */
    private static List<String> matt(Lage lage) {
        List<String> namn = new ArrayList<>();
        Matetal matetal = new Matetal();
        matetal.matning = new Lagesmatning() {
            @Override
            public Lage nu() {
                return lage;
            }
        };
        matetal.matt = (MetricRegistry) Proxy.newProxyInstance(KopialarmTest.class.getClassLoader(), new Class<?>[] {MetricRegistry.class}, (matt, metod, varden) -> {
            namn.add(String.valueOf(varden[0]));
            return null;
        });
        matetal.ta();
        return namn;
    }
}

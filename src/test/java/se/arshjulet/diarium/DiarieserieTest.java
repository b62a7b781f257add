package se.arshjulet.diarium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A number is given once, in the transaction that uses it, and in the series of the year that it is in Sweden. */
class DiarieserieTest {

    private static final int TRADAR = 8;
    private static final int VAR = 5;

    private final Diariumprov prov = new Diariumprov();

    @Test
    void arets_arenden_numreras_fran_ett_i_den_form_som_kontoret_har() {
        assertThat(prov.nytt("Första")).isEqualTo("REV 2024-1");
        assertThat(prov.nytt("Andra")).isEqualTo("REV 2024-2");
        prov.gor(koppling -> koppling.hamta(DiariumRepository.class).formen().skrivs(Dnrform.av("RK/{nr}/{år}")));
        assertThat(prov.nytt("Tredje")).isEqualTo("RK/3/2024");
    }

    @Test
    void manga_pa_en_gang_far_var_sitt_nummer_utan_lucka_ocksa_nar_aret_ar_nytt() throws Exception {
        samtidigt(() -> {
            for (int i = 0; i < VAR; i++) {
                prov.nytt("Samtidigt");
            }
        });
        assertThat(prov.dnr()).containsExactlyElementsOf(IntStream.rangeClosed(1, TRADAR * VAR).mapToObj(nr -> "REV 2024-" + nr).toList());
    }

    @Test
    void det_som_rullas_tillbaka_lamnar_ingen_lucka() {
        prov.nytt("Första");
        assertThatThrownBy(() -> prov.gor(koppling -> {
            assertThat(Diariumprov.nytt(koppling, "Ångras").getBeteckning()).isEqualTo("REV 2024-2:1");
            throw new IllegalStateException("ångrat");
        })).hasMessage("ångrat");
        assertThat(prov.nytt("Andra")).isEqualTo("REV 2024-2");
        assertThat(prov.databas.<Long>hamta(em -> em.createQuery("select count(h) from Diariehandling h", Long.class).getSingleResult())).isEqualTo(2);
    }

    @Test
    void halften_som_angras_medan_andra_registrerar_lamnar_ingen_lucka() throws Exception {
        samtidigt(() -> {
            prov.nytt("Behålls");
            assertThatThrownBy(() -> prov.gor(koppling -> {
                Diariumprov.nytt(koppling, "Ångras");
                throw new IllegalStateException();
            })).isInstanceOf(IllegalStateException.class);
        });
        assertThat(prov.dnr()).containsExactlyElementsOf(IntStream.rangeClosed(1, TRADAR).mapToObj(nr -> "REV 2024-" + nr).toList());
    }

    @Test
    void handlingar_i_samma_arende_numreras_utan_lucka_ocksa_samtidigt() throws Exception {
        Long id = prov.hamta(koppling -> Diariumprov.nytt(koppling, "Första").getArende().getId());
        samtidigt(() -> prov.gor(koppling -> koppling.hamta(Diarium.class)
                .inkommen(koppling.hamta(DiariumRepository.class).arende(id).orElseThrow(), Diariumprov.brev("Till"))));
        List<Integer> nummer = prov.hamta(koppling -> koppling.hamta(DiariumRepository.class).handlingar(id)).stream().map(Diariehandling::getNummer).toList();
        assertThat(nummer).containsExactlyElementsOf(IntStream.rangeClosed(1, TRADAR + 1).boxed().toList());
    }

    @Test
    void vid_nyar_byts_serien_nar_det_ar_midnatt_i_sverige() {
        prov.nu = LocalDateTime.of(2024, 12, 31, 23, 59, 59);
        assertThat(prov.nytt("Gammalt")).isEqualTo("REV 2024-1");
        prov.nu = LocalDateTime.of(2025, 1, 1, 0, 0);
        assertThat(prov.nytt("Nytt")).isEqualTo("REV 2025-1");
        prov.nu = LocalDateTime.of(2028, 2, 29, 12, 0);
        assertThat(prov.nytt("Skottdag")).isEqualTo("REV 2028-1");
    }

    @Test
    void ett_eget_nummer_tar_inget_ur_serien_och_serien_gar_forbi_det() {
        assertThat(prov.<String>hamta(koppling -> koppling.hamta(Diarium.class).arende(Arendegrund.annat("Eget", null), " REV 2024-2 ").getDnr())).isEqualTo("REV 2024-2");
        assertThat(prov.nytt("Första")).isEqualTo("REV 2024-1");
        assertThat(prov.<String>hamta(koppling -> koppling.hamta(Diarium.class).nastaDnr())).isEqualTo("REV 2024-3");
        assertThat(prov.nytt("Andra")).isEqualTo("REV 2024-3");
    }

    @Test
    void ett_eget_nummer_som_ar_upptaget_tas_inte() {
        String dnr = prov.nytt("Första");
        Diariumprov.nekas(() -> prov.gor(koppling -> koppling.hamta(Diarium.class).arende(Arendegrund.annat("Samma", null), dnr)), "diarium.fel.upptaget");
    }

    /** All begin at the same moment; what one of them fails with fails the test. */
    private static void samtidigt(Runnable arbete) throws Exception {
        CyclicBarrier start = new CyclicBarrier(TRADAR);
        ExecutorService tradar = Executors.newFixedThreadPool(TRADAR);
        try {
            List<Callable<Object>> alla = new ArrayList<>();
            for (int i = 0; i < TRADAR; i++) {
                alla.add(() -> {
                    start.await();
                    arbete.run();
                    return null;
                });
            }
            for (Future<Object> klar : tradar.invokeAll(alla)) {
                klar.get();
            }
        } finally {
            tradar.shutdownNow();
        }
    }
}

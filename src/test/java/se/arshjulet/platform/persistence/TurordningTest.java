package se.arshjulet.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TurordningTest {

    private static final int MANGA = 50;
    private static final int LASARE = 2;

    private final Turordning turordning = new Turordning();

    @Test
    void sa_manga_som_har_plats_arbetar_samtidigt_och_de_andra_nar_nagon_ar_klar() throws Exception {
        CountDownLatch fullt = new CountDownLatch(Turordning.ANROP);
        AtomicInteger inne = new AtomicInteger();
        AtomicInteger mest = new AtomicInteger();
        ExecutorService tradar = Executors.newFixedThreadPool(MANGA);
        try {
            List<Future<Integer>> alla = new ArrayList<>();
            for (int i = 0; i < MANGA; i++) {
                alla.add(tradar.submit(() -> turordning.inom(() -> {
                    mest.accumulateAndGet(inne.incrementAndGet(), Math::max);
                    fullt.countDown();
                    fullt.await();
                    return inne.decrementAndGet();
                })));
            }
            for (Future<Integer> en : alla) {
                en.get();
            }
        } finally {
            tradar.shutdownNow();
        }
        assertThat(mest).hasValue(Turordning.ANROP);
    }

    @Test
    void den_som_redan_ar_inne_vantar_inte_pa_sig_sjalv() throws Exception {
        List<Integer> djup = new ArrayList<>();
        ner(Turordning.ANROP + 1, djup);
        assertThat(djup).hasSize(Turordning.ANROP + 1);
    }

    private Object ner(int kvar, List<Integer> djup) throws Exception {
        return turordning.inom(() -> {
            djup.add(kvar);
            return kvar == 1 ? null : ner(kvar - 1, djup);
        });
    }

    /** See {@link Turordning}: two each, and some for those who only read. */
    @Test
    void forradet_racker_till_tva_anslutningar_at_var_och_en() throws Exception {
        Matcher storlek = Pattern.compile("<max-pool-size>(\\d+)<").matcher(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")));
        assertThat(storlek.find()).isTrue();
        assertThat(Integer.parseInt(storlek.group(1))).isGreaterThanOrEqualTo(2 * (Turordning.ANROP + Turordning.JOBB) + LASARE);
    }
}

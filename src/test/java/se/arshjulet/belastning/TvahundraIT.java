package se.arshjulet.belastning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.bench.Matning;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Adminarbete;

/** Two hundred people at work for ten minutes, each with a year: nothing fails, nothing that was saved is lost, and the inbox answers about as fast as alone. */
@Tag("belastning")
class TvahundraIT {

    private static final int ANTAL = 200;
    private static final Duration TID = Duration.ofMinutes(10);

    @Test
    void tvahundra_arbetar_i_tio_minuter_utan_fel_och_utan_att_nagot_gar_forlorat() throws Exception {
        Adminarbete admin = new Adminarbete();
        Egnaar aren = new Egnaar(admin, 20);
        List<Person> alla = new ArrayList<>();
        for (int i = 0; i < ANTAL; i++) {
            String namn = "last" + i;
            admin.nyAnvandare(namn, Roll.YRKESREVISOR);
            alla.add(new Person(namn, i, aren.starta(namn), TID));
        }
        double ensam = Person.iLugnOchRo("last0");
        arbeta(alla);

        List<Double> tider = alla.stream().flatMap(p -> p.inkorgen().stream()).sorted().toList();
        new Matning("inkorg_200_p95", tider.get(tider.size() * 95 / 100), ensam, "ms", tider.size()).skriv(Matning.FIL);

        assertThat(alla.stream().flatMap(p -> p.fel().stream())).isEmpty();
        assertThat(alla).as("what was saved is there").allMatch(Person::kvar).allMatch(p -> p.sparat() > 0);
    }

    private static void arbeta(List<Person> alla) throws Exception {
        ExecutorService tradar = Executors.newFixedThreadPool(ANTAL);
        try {
            for (Future<Person> klar : tradar.invokeAll(alla)) {
                klar.get();
            }
        } finally {
            tradar.shutdownNow();
        }
    }
}

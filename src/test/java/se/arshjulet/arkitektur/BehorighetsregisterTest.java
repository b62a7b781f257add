package se.arshjulet.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.arshjulet.arkitektur.planterat.OppenTjanst;
import se.arshjulet.organisation.Tjanst;

/** Every service operation × every role, as a table to read: a new method, or a role more, is a row that someone has to write. */
class BehorighetsregisterTest {

    private static final Path NYCKLAR = Path.of("src/test/resources/apinycklar.csv");
    private static final Path TABELL = Path.of("src/test/resources/tjanster.csv");

    @Test
    void varje_tjanst_ger_varje_roll_det_som_star_i_tabellen() throws IOException {
        assertThat(Tjanstetabell.rader(tjanster())).containsExactlyInAnyOrderElementsOf(tabellen());
    }

    @Test
    void det_som_en_api_nyckel_oppnar_star_i_tabellen() throws IOException {
        assertThat(Tjanstetabell.nyckelrader(tjanster())).containsExactlyInAnyOrderElementsOf(rader(NYCKLAR));
        assertThat(Tjanstetabell.nyckelrader(Stream.of(OppenTjanst.class))).as("closed to keys unless it says otherwise").isEmpty();
    }

    @Test
    void en_metod_som_inte_star_i_tabellen_upptacks() throws IOException {
        List<String> planterad = Tjanstetabell.rader(Stream.of(OppenTjanst.class));
        assertThat(planterad).singleElement().asString().startsWith("OppenTjanst.vemSomHelst();-");
        assertThat(tabellen()).doesNotContainAnyElementsOf(planterad);
    }

    private static Stream<Class<?>> tjanster() {
        return Kod.PROGRAMMET.stream().filter(klass -> klass.isAnnotatedWith(Tjanst.class)).map(klass -> klass.reflect());
    }

    private static List<String> rader(Path fil) throws IOException {
        return Files.readAllLines(fil).stream().filter(rad -> !rad.startsWith("#") && !rad.isBlank()).toList();
    }

    private static List<String> tabellen() throws IOException {
        List<String> rader = rader(TABELL);
        assertThat(rader.get(0)).isEqualTo(Tjanstetabell.RUBRIK);
        return rader.subList(1, rader.size());
    }
}

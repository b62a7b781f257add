package se.arshjulet.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every library of the WAR stands in src/docs/beroenden.md with its version, and every finding there has a decision. What the WAR holds is
 * read from the SBOM that the build makes before the tests.
 */
class BeroendenTest {

    private static final Path SBOM = Path.of("target/sbom/arshjulet.cdx.json");
    private static final Path LISTA = Path.of("src/docs/beroenden.md");

    @Test
    void varje_bibliotek_i_programmet_star_i_listan_med_sin_version() throws IOException {
        assertThat(SBOM).as("made by mvn process-test-resources, but not with -o").exists();
        List<String> bibliotek = new ArrayList<>();
        for (JsonNode del : new ObjectMapper().readTree(SBOM.toFile()).path("components")) {
            bibliotek.add(del.path("group").asText() + ":" + del.path("name").asText() + " " + del.path("version").asText());
        }
        List<String> listade = rader("Bibliotek").stream().map(celler -> celler.get(0) + " " + celler.get(1)).toList();
        assertThat(bibliotek).hasSizeGreaterThan(40);
        assertThat(listade).containsExactlyInAnyOrderElementsOf(bibliotek);
    }

    @Test
    void varje_kand_brist_har_ett_beslut_och_galler_ett_bibliotek_i_listan() throws IOException {
        List<String> namn = rader("Bibliotek").stream().map(celler -> celler.get(0)).collect(Collectors.toCollection(ArrayList::new));
        namn.add("the server");
        assertThat(rader("Brister")).isNotEmpty().allSatisfy(celler -> {
            assertThat(celler).hasSize(4).allSatisfy(cell -> assertThat(cell).isNotBlank());
            assertThat(namn).contains(celler.get(1));
            assertThat(celler.get(3)).matches("(Updated|Not concerned|Accepted).*");
        });
    }

    /** @param rubrik of the table's section, whose first two rows are its head */
    private static List<List<String>> rader(String rubrik) throws IOException {
        String text = Files.readString(LISTA);
        String del = text.substring(text.indexOf("## " + rubrik));
        return del.lines().skip(1).takeWhile(rad -> !rad.startsWith("## ")).filter(rad -> rad.startsWith("| ")).skip(1)
                .map(rad -> Arrays.stream(rad.substring(1, rad.lastIndexOf('|')).split("\\|", -1)).map(String::strip).toList()).toList();
    }
}

package se.arshjulet.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checklist of security says where and by which test: what it names is there, and no requirement is forgotten. */
class AsvsTest {

    private static final Path LISTA = Path.of("src/docs/asvs.md");
    private static final Path KRAV = Path.of("src/test/resources/asvs-krav.txt");
    private static final Pattern NUMMER = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern KOD = Pattern.compile("`([^`]+)`");
    private static final Pattern HANDELSE = Pattern.compile("Sakerhetslogg\\.(?:hande|nekat)\\(\"([a-z-]+)\"");
    private static final Set<String> LAGEN = Set.of("met", "not met", "not applicable");
    private static final List<List<String>> RADER = rader(LISTA);

    @Test
    void varje_krav_star_dar_en_gang_med_ett_lage() throws IOException {
        List<String> krav = Files.readAllLines(KRAV).stream().filter(rad -> !rad.startsWith("#")).toList();
        assertThat(krav).hasSizeGreaterThan(250);
        assertThat(RADER).extracting(rad -> rad.get(0)).containsExactlyInAnyOrderElementsOf(krav);
        assertThat(RADER).allSatisfy(rad -> {
            assertThat(rad).hasSize(5);
            assertThat(LAGEN).contains(rad.get(2));
            assertThat(rad.get(1)).as(rad.get(0)).isNotBlank();
            assertThat(rad.get(3)).as(rad.get(0) + ": var eller varför inte").isNotBlank();
        });
    }

    @Test
    void varje_klass_test_och_fil_som_namns_finns() {
        Set<String> klasser = Stream.of("src/main/java", "src/test/java").flatMap(AsvsTest::filer).map(fil -> fil.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        assertThat(RADER).allSatisfy(rad -> assertThat(saknade(rad.get(3), klasser)).as(rad.get(0)).isEmpty());
        assertThat(RADER).allSatisfy(rad -> assertThat(saknade(rad.get(4), klasser)).as(rad.get(0)).isEmpty());
        assertThat(RADER).allSatisfy(rad -> assertThat(koder(rad.get(4))).as(rad.get(0)).allMatch(namn -> namn.endsWith("Test") || namn.endsWith("IT")));
        assertThat(saknade("`Finns`, `EjHeller`, `src/ingen/fil`", klasser)).hasSize(3);
    }

    /** A row that says «above» leans on a paragraph with its number in the heading, and the sum on the first page is that of the rows. */
    @Test
    void det_som_ska_vara_skrivet_star_ovanfor_och_summan_stammer() throws IOException {
        String text = Files.readString(LISTA);
        Set<String> skrivna = Pattern.compile("(?m)^\\*\\*[A-Z][^*]+\\*\\* \\(([^)]+)\\)").matcher(text).results()
                .flatMap(traff -> Arrays.stream(traff.group(1).split(", "))).collect(Collectors.toSet());
        assertThat(RADER.stream().filter(rad -> rad.get(3).matches("(?is).*\\babove\\b.*")).map(rad -> rad.get(0))).hasSizeGreaterThan(8).allMatch(skrivna::contains);
        assertThat(text).contains("Met " + antal("met") + ", not applicable " + antal("not applicable") + ", not met " + antal("not met") + ".");
    }

    @Test
    void listan_over_sakerhetshandelser_ar_programmets() throws IOException {
        Matcher lista = Pattern.compile("(?s)`security event=[^`]+`: ([a-z,\\s-]+)\\.").matcher(Files.readString(LISTA));
        assertThat(lista.find()).isTrue();
        Set<String> handelser = filer("src/main/java").flatMap(fil -> HANDELSE.matcher(las(fil)).results()).map(traff -> traff.group(1)).collect(Collectors.toSet());
        assertThat(lista.group(1).split(",\\s*")).containsExactlyInAnyOrderElementsOf(handelser);
    }

    /** 13.4.2: what is told of a fault is told by our own pages. */
    @Test
    void sidorna_gar_som_i_drift() {
        assertThat(las(Path.of("src/main/webapp/WEB-INF/web.xml"))).containsPattern("PROJECT_STAGE</param-name>\\s*<param-value>Production<");
    }

    private static long antal(String lage) {
        return RADER.stream().filter(rad -> rad.get(2).equals(lage)).count();
    }

    private static String las(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> saknade(String cell, Set<String> klasser) {
        return koder(cell).stream().filter(namn -> namn.startsWith("src/") ? !Files.exists(Path.of(namn)) : namn.matches("[A-ZÅÄÖ]\\w+") && !klasser.contains(namn)).toList();
    }

    private static List<String> koder(String cell) {
        return KOD.matcher(cell).results().map(traff -> traff.group(1)).toList();
    }

    private static List<List<String>> rader(Path fil) {
        try {
            return Files.readAllLines(fil).stream().filter(rad -> rad.startsWith("| ")).map(AsvsTest::celler).filter(celler -> {
                Matcher nummer = NUMMER.matcher(celler.get(0));
                return nummer.matches();
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> celler(String rad) {
        return Arrays.stream(rad.substring(1).split("\\|", -1)).map(String::strip).limit(5).toList();
    }

    private static Stream<Path> filer(String katalog) {
        try (Stream<Path> alla = Files.walk(Path.of(katalog))) {
            return alla.filter(fil -> fil.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

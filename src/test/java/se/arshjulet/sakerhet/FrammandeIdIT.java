package se.arshjulet.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.arshjulet.testsupport.Apiklient;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Sidklient;

/**
 * Every address with an id in it, asked for with ids that are nobody's, or are none, by someone who may see much and by one who may see
 * nothing: it is not there, and nothing breaks. The ids of others are BehorighetsmatrisIT's.
 */
class FrammandeIdIT {

    private static final List<String> KONSTIGA = List.of("0", "-1", "999999999999999999", "99999999999999999999999", "1' or '1'='1", "../../etc/passwd", "");
    private static final Path TABELL = Path.of("src/test/resources/behorighet.csv");

    @TestFactory
    Stream<DynamicTest> det_som_inte_finns_visas_inte_och_fallerar_inte() throws IOException {
        Map<String, Sidklient> sidor = Map.of("direktor", Sidklient.som("direktor"), "byra2", Sidklient.som("byra2"));
        List<String> adresser = Files.readAllLines(TABELL).stream().filter(rad -> rad.startsWith("GET ") && rad.contains("{")).map(rad -> rad.substring(4, rad.indexOf(';'))).toList();
        assertThat(adresser).hasSizeGreaterThan(20);
        return adresser.stream().map(adress -> dynamicTest(adress, () -> {
            Map<String, Integer> utfall = new TreeMap<>();
            for (String konstig : KONSTIGA) {
                String vag = adress.replaceAll("\\{[^}]+}", URLEncoder.encode(konstig, StandardCharsets.UTF_8));
                sidor.forEach((vem, klient) -> utfall.put(vem + " " + konstig, vag.startsWith("/api/")
                        ? new Apiklient(Demoserver.adress(), vem, Demoserver.LOSENORD).get(vag).status() : klient.hamta(vag).statusCode()));
            }
            assertThat(utfall).allSatisfy((fraga, status) -> assertThat(status).as(fraga).isLessThan(500));
        }));
    }
}

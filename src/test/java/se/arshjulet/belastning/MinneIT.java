package se.arshjulet.belastning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.bench.Matning;
import se.arshjulet.testsupport.Demoregister;
import se.arshjulet.testsupport.Demoserver;
import se.arshjulet.testsupport.Sidklient;

/** Ten thousand pages: what the server keeps in memory afterwards is what it kept after the first thousand. */
@Tag("belastning")
class MinneIT {

    private static final int FORSTA = 1_000;
    private static final int ALLA = 10_000;

    @Test
    void minnet_vaxer_inte_med_antalet_visade_sidor() {
        String norv = Demoregister.las().id("NORV-2023");
        List<String> sidor = List.of("/inkorg/inkorg.xhtml", "/arsgranskning/arsgranskningar.xhtml", "/arsgranskning/arende.xhtml?id=" + norv,
                "/atgardsregister/register.xhtml", "/region/regionen.xhtml", "/diarium/diarium.xhtml", "/underlag/underlag.xhtml?arsgranskning=" + norv);
        visa(sidor, 0, FORSTA);
        double efterForsta = Demoserver.server().minneEfterStadning();
        visa(sidor, FORSTA, ALLA);
        double efterAlla = Demoserver.server().minneEfterStadning();
        new Matning("minne_10000_sidor", efterAlla, efterForsta, "MB", ALLA).skriv(Matning.FIL);
        assertThat(efterAlla / efterForsta).isLessThan(1.1);
    }

    /** With a new log-in every hundred pages, as people come and go. */
    private static void visa(List<String> sidor, int fran, int till) {
        Sidklient nagon = null;
        for (int i = fran; i < till; i++) {
            if (i % 100 == 0) {
                nagon = Sidklient.som("direktor");
            }
            String sida = sidor.get(i % sidor.size());
            assertThat(nagon.hamta(sida).statusCode()).as(sida).isEqualTo(200);
        }
    }
}

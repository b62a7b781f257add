package se.arshjulet.belastning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
    private static final int VAR_OCH_EN = 100;

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

    /** Somebody new every hundred pages, as people come and go. Who leaves logs out: a session that is just left keeps its last pages until its hour is over. */
    private static void visa(List<String> sidor, int fran, int till) {
        for (int i = fran; i < till; i += VAR_OCH_EN) {
            Sidklient nagon = Sidklient.igen("direktor");
            HttpResponse<String> svar = null;
            String sida = null;
            for (int j = i; j < i + VAR_OCH_EN; j++) {
                sida = sidor.get(j % sidor.size());
                svar = nagon.hamta(sida);
                assertThat(svar.statusCode()).as(sida).isEqualTo(200);
            }
            assertThat(Sidklient.tillInloggning(nagon.loggaUt(sida, svar.body()))).isTrue();
        }
    }
}

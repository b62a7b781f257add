package se.arshjulet.bench;

import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What the report's PDF costs, measured without a server. */
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PdfBenchIT {

    private final PdfBench bench = new PdfBench();

    @Test
    @Order(1)
    void rapporten_mot_ett_kontorsprogram() throws Exception {
        bench.motLibreoffice(Path.of(System.getProperty("it.data"), "libreoffice")).skriv(Matning.FIL);
    }

    @Test
    @Order(2)
    void taggad_och_arkivbestandig_mot_enkel() throws Exception {
        bench.motEnkel().skriv(Matning.FIL);
    }

    @Test
    @Order(3)
    void minnet_en_rapport_tar() {
        bench.minne().skriv(Matning.FIL);
    }

    @Test
    @Order(4)
    void femhundra_rapporter_i_rad() {
        bench.femhundra().skriv(Matning.FIL);
    }

    @Test
    @Order(5)
    void en_sida_kostar_lika_i_en_lang_rapport() throws Exception {
        bench.perSida().skriv(Matning.FIL);
    }
}

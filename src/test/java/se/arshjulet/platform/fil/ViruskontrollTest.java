package se.arshjulet.platform.fil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjulet.testsupport.Virusskanner.ONT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Virusskanner;

class ViruskontrollTest {

    private static final Logger LOGG = Logger.getLogger(Viruskontroll.class.getName());

    private Virusskanner skanner;

    @BeforeEach
    void starta() throws IOException {
        LOGG.setLevel(Level.OFF);
        skanner = new Virusskanner();
    }

    @AfterEach
    void stanna() throws IOException {
        LOGG.setLevel(null);
        skanner.close();
    }

    @Test
    void en_fil_som_skannern_inte_hittar_nagot_i_tas_emot() {
        assertThat(Filkontroll.typ(fil("belopp;1\n"))).isEqualTo(Filtyp.CSV);
    }

    @Test
    void en_fil_med_skadlig_kod_tas_inte_emot_och_det_sags_vad_det_ar() {
        nekas(fil("belopp;" + ONT + "\n"), "platform.fil.fel.virus", "kostnader.csv", "Prov-1");
    }

    @Test
    void en_fil_som_skannern_inte_kan_prova_tas_inte_emot() {
        skanner.svara("INSTREAM size limit exceeded. ERROR");
        nekas(fil("belopp;1\n"), "platform.fil.fel.ejProvad", "kostnader.csv");
    }

    @Test
    void utan_svar_fran_skannern_tas_ingen_fil_emot() throws IOException {
        skanner.tystna();
        nekas(fil("belopp;1\n"), "platform.fil.fel.ejProvad", "kostnader.csv");
    }

    @Test
    void utan_skanner_fragas_ingen() throws IOException {
        skanner.close();
        assertThat(Filkontroll.typ(fil("belopp;" + ONT + "\n"))).isEqualTo(Filtyp.CSV);
    }

    private static void nekas(Fil fil, String nyckel, Object... varden) {
        assertThatThrownBy(() -> Filkontroll.typ(fil)).isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister()).singleElement()
                .satisfies(brist -> assertThat(brist).extracting(Brist::falt, Brist::nyckel, Brist::varden).containsExactly(Filkontroll.FALT, nyckel, Arrays.asList(varden))));
    }

    private static Fil fil(String text) {
        return new Fil("kostnader.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}

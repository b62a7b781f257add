package se.arshjulet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjulet.platform.text.Brodtext.Slag.LISTA;
import static se.arshjulet.platform.text.Brodtext.Slag.RUBRIK;
import static se.arshjulet.platform.text.Brodtext.Slag.STYCKE;

import java.util.List;

import org.junit.jupiter.api.Test;
import se.arshjulet.platform.text.Brodtext.Block;

class BrodtextTest {

    @Test
    void tom_rad_ger_nytt_stycke_och_radbrytning_ar_bara_ombrytning() {
        assertThat(Brodtext.block("Första\nraden.\n\nAndra stycket."))
                .containsExactly(new Block(STYCKE, List.of("Första raden.")), new Block(STYCKE, List.of("Andra stycket.")));
    }

    @Test
    void streck_och_mellanslag_ger_punktlista_men_ett_minustal_gor_det_inte() {
        assertThat(Brodtext.block("Under året:\n- en sak\n  som fortsätter\n- en till\n\n-40 mnkr"))
                .containsExactly(new Block(STYCKE, List.of("Under året:")),
                        new Block(LISTA, List.of("en sak som fortsätter", "en till")), new Block(STYCKE, List.of("-40 mnkr")));
    }

    @Test
    void en_kort_rad_utan_punkt_fore_ett_stycke_ar_en_rubrik() {
        assertThat(Brodtext.block("Medicinsk service\n\nPrognosen höll.\n\nNämnden ska\n\n- besluta"))
                .extracting(Block::slag).containsExactly(RUBRIK, STYCKE, STYCKE, LISTA);
    }

    @Test
    void ingen_text_ger_inga_block() {
        assertThat(Brodtext.block(null)).isEmpty();
        assertThat(Brodtext.block(" \n ")).isEmpty();
    }
}

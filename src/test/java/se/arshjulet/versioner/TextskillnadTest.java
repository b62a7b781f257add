package se.arshjulet.versioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.arshjulet.versioner.Textskillnad.Slag.BORT;
import static se.arshjulet.versioner.Textskillnad.Slag.LIKA;
import static se.arshjulet.versioner.Textskillnad.Slag.NYTT;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.arshjulet.versioner.Textskillnad.Bit;

class TextskillnadTest {

    @Test
    void det_som_skiljer_ar_ord_i_de_rader_som_skiljer() {
        assertThat(Textskillnad.mellan("Rad ett.\nNämnden har antagit en plan.\nSlut.", "Rad ett.\nNämnden har inte antagit en plan.\nSlut."))
                .containsExactly(new Bit(LIKA, "Rad ett.\nNämnden har "), new Bit(NYTT, "inte "), new Bit(LIKA, "antagit en plan.\nSlut."));
    }

    @Test
    void borttaget_kommer_fore_det_som_kom_i_stallet() {
        assertThat(Textskillnad.mellan("ca 40 mnkr", "40,5 mnkr")).containsExactly(new Bit(BORT, "ca 40 "), new Bit(NYTT, "40,5 "), new Bit(LIKA, "mnkr"));
    }

    @Test
    void ingen_text_jamfors_som_ingenting() {
        assertThat(Textskillnad.mellan("", "ny")).containsExactly(new Bit(NYTT, "ny"));
        assertThat(Textskillnad.mellan("gammal", "")).containsExactly(new Bit(BORT, "gammal"));
        assertThat(Textskillnad.mellan("lika", "lika")).containsExactly(new Bit(LIKA, "lika"));
    }

    @Test
    void delarna_ger_tillbaka_bada_texterna() {
        String gammal = "a b\n\nc d e\nf";
        String ny = "a x b\nc d\nf g\n";
        var bitar = Textskillnad.mellan(gammal, ny);
        assertThat(bitar.stream().filter(b -> b.slag() != NYTT).map(Bit::text).collect(Collectors.joining())).isEqualTo(gammal);
        assertThat(bitar.stream().filter(b -> b.slag() != BORT).map(Bit::text).collect(Collectors.joining())).isEqualTo(ny);
    }

    @Test
    void stora_texter_som_inte_liknar_varandra_visas_hela_efter_varandra() {
        String ena = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String andra = IntStream.range(0, 20_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n"));
        assertThatCode(() -> assertThat(Textskillnad.mellan(ena, andra)).containsExactly(new Bit(BORT, ena), new Bit(NYTT, andra))).doesNotThrowAnyException();
    }
}

package se.arshjulet.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TexterTest {

    private static final Set<String> BUNT = Textregler.bunt().stringPropertyNames();
    private static final List<Kallor> KALLOR = Kallor.under("src/main", ".java", ".xhtml", ".ftlh", ".js");

    @Test
    void varje_text_som_anvands_finns() {
        assertThat(KALLOR.stream().flatMap(k -> Textregler.saknade(k, BUNT))).isEmpty();
        assertThat(Textregler.saknade(Kallor.planterad("#{texter['riskplan.finns.inte']}"), BUNT)).hasSize(1);
        assertThat(Textregler.saknade(Kallor.planterad("new Regelbrott(\"namn\", \"riskplan.fel.finnsInte\")"), BUNT)).isNotEmpty();
        assertThat(Textregler.saknade(Kallor.planterad("Brist.i(falt, \"riskplan.finnsInte\", 1)"), BUNT)).isNotEmpty();
    }

    @Test
    void varje_text_som_finns_anvands() {
        assertThat(Textregler.oanvanda(BUNT, KALLOR)).isEmpty();
        assertThat(Textregler.oanvanda(Set.of("riskplan.ingen.fragar.efter"), KALLOR)).isNotEmpty();
    }

    @Test
    void en_texts_nyckel_borjar_med_paketets_namn() {
        assertThat(Textregler.utanforModul(BUNT)).isEmpty();
        assertThat(Textregler.utanforModul(Set.of("diverse.text"))).isNotEmpty();
    }

    @Test
    void en_nyckel_star_bara_en_gang() {
        List<String> alla = Kallor.las(Textregler.BUNT).text().lines().filter(r -> r.matches("[a-z]+\\.[^=]*=.*"))
                .map(r -> r.substring(0, r.indexOf('='))).toList();
        assertThat(alla.stream().collect(Collectors.groupingBy(n -> n, Collectors.counting())))
                .allSatisfy((nyckel, antal) -> assertThat(antal).as(nyckel).isOne());
    }
}

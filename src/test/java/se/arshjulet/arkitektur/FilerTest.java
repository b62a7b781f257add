package se.arshjulet.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilerTest {

    private static final int LANGST = 250;

    @Test
    void ingen_fil_ar_langre_an_att_den_gar_att_overblicka() {
        List<Kallor> kallor = Kallor.under("src", ".java", ".xhtml", ".ftlh", ".css", ".js");
        assertThat(kallor.stream().filter(FilerTest::forLang).map(k -> k.medFil(k.rader() + " rader"))).isEmpty();
        assertThat(forLang(Kallor.planterad("rad\n".repeat(LANGST + 1)))).isTrue();
    }

    private static boolean forLang(Kallor kalla) {
        return kalla.rader() > LANGST;
    }
}

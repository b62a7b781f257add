package se.arshjulet.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SidorTest {

    private static final List<Kallor> SIDOR = Kallor.under("src/main/webapp", ".xhtml");

    @Test
    void en_sida_haller_inget_som_sakerhetspolicyn_stoppar() {
        assertThat(SIDOR.stream().flatMap(s -> Sidregler.sparrat(s).stream())).isEmpty();
        assertThat(Sidregler.sparrat(Kallor.planterad("<h:inputText><f:ajax render=\"@form\" /></h:inputText>"))).isNotEmpty();
        assertThat(Sidregler.sparrat(Kallor.planterad("<h:commandLink value=\"#{x}\" />"))).isNotEmpty();
        assertThat(Sidregler.sparrat(Kallor.planterad("<p style=\"color: red\" onclick=\"alert(1)\">"))).hasSize(2);
    }

    @Test
    void en_langre_text_behalls_i_fliken_tills_den_ar_sparad() {
        assertThat(SIDOR.stream().flatMap(s -> Sidregler.forloras(s).stream())).isEmpty();
        assertThat(Sidregler.forloras(Kallor.planterad("<h:form id=\"x\"><a:textruta id=\"y\" /></h:form>"))).hasSize(1);
    }

    @Test
    void ett_losenord_doljs_och_kan_fyllas_i_av_webblasaren() {
        assertThat(SIDOR.stream().flatMap(s -> Sidregler.losenord(s).stream())).isEmpty();
        assertThat(SIDOR.stream().filter(s -> s.text().contains("h:inputSecret")).count()).isPositive();
        assertThat(Sidregler.losenord(Kallor.planterad("<h:inputSecret id=\"x\" />"))).hasSize(1);
        assertThat(Sidregler.losenord(Kallor.planterad("<h:inputText id=\"x\" value=\"#{bonan.losenord}\" />"))).hasSize(1);
    }

    @Test
    void varje_sida_har_en_mall_eller_ingar_i_en_sida() {
        Set<String> delar = SIDOR.stream().flatMap(Sidregler::inkluderade).collect(Collectors.toSet());
        assertThat(SIDOR.stream().filter(s -> !s.fil().toString().contains("WEB-INF")).filter(s -> !Sidregler.harMall(s))
                .filter(s -> !delar.contains(s.fil().getFileName().toString())).map(Kallor::fil)).isEmpty();
        assertThat(Sidregler.harMall(Kallor.planterad("<ui:composition><p>utan</p></ui:composition>"))).isFalse();
    }

    @Test
    void en_sida_haller_ingen_egen_text() {
        assertThat(SIDOR.stream().flatMap(s -> Sidregler.losText(s).stream())).isEmpty();
        assertThat(Sidregler.losText(Kallor.planterad("<p>Hej du</p>"))).isNotEmpty();
        assertThat(Sidregler.losText(Kallor.planterad("<p:commandButton id=\"x\" value=\"Spara\" />"))).isNotEmpty();
    }
}

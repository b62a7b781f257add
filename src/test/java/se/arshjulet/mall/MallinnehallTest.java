package se.arshjulet.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.platform.json.StrictJson;

class MallinnehallTest {

    private final Mallinnehall mall = Mallinnehall.medfoljande();

    @Test
    void den_medfoljande_mallen_haller_ihop() {
        assertThat(Mallinnehall.las(new String(StrictJson.write(mall), StandardCharsets.UTF_8))).isEqualTo(mall);
        assertThat(mall.omraden()).extracting(Omrade::kod)
                .containsExactly("intern-kontroll", "verksamhet", "ekonomi", "rakenskaper");
    }

    @Test
    void katalogen_har_tjugoen_delomraden_varav_fyra_underordnade_och_tolv_kontrollpunkter_for_intern_kontroll() {
        assertThat(mall.delomraden()).hasSize(21);
        assertThat(mall.delomraden()).filteredOn(d -> "V6".equals(d.overordnad())).hasSize(4);
        assertThat(mall.delomraden("intern-kontroll")).hasSize(6)
                .flatExtracting(Delomradesmall::kontrollpunkter).hasSize(12);
        assertThat(mall.delomraden("verksamhet")).hasSize(11);
        assertThat(mall.delomraden("ekonomi")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            intern-kontroll, 1, tillräcklig
            intern-kontroll, 2, inte helt tillräcklig
            intern-kontroll, 3, inte tillräcklig
            verksamhet,      1, ändamålsenlig
            verksamhet,      2, inte helt ändamålsenlig
            verksamhet,      3, inte ändamålsenlig
            ekonomi,         1, tillfredsställande
            ekonomi,         2, inte helt tillfredsställande
            ekonomi,         3, inte tillfredsställande
            rakenskaper,     1, i allt väsentligt rättvisande
            rakenskaper,     2, inte rättvisande
            """)
    void varje_omrade_har_sina_egna_ord(String omrade, int niva, String ord) {
        assertThat(mall.omrade(omrade).steg(niva).ord()).isEqualTo(ord);
    }

    @Test
    void delomraden_har_en_skala_med_tre_steg() {
        assertThat(mall.delomradesskala()).extracting(Niva::ord)
                .containsExactly("Uppfyllt", "Inte helt uppfyllt", "Inte uppfyllt");
    }

    @Test
    void meningen_bojs_efter_omradet_och_namner_namnden() {
        String mening = mall.omrade("verksamhet").steg(2).mening();

        assertThat(Platshallare.fyll(mening, Map.of("namnd", "regionstyrelsen")))
                .isEqualTo("Sammanfattningsvis bedöms regionstyrelsen ha bedrivit verksamheten på ett inte helt ändamålsenligt sätt.");
    }

    @Test
    void en_platshallare_med_versal_ger_versal_forst() {
        assertThat(mall.text("omrade.fordjupade.flera", Map.of("foremal", "nämndens verksamhet", "antal", "fyra", "ar", 2023)))
                .startsWith("Nämndens verksamhet har granskats fördjupat inom fyra områden 2023.");
    }

    @Test
    void en_okand_platshallare_eller_text_sags_i_klartext() {
        assertThatThrownBy(() -> Platshallare.fyll("{okänd}", Map.of())).hasMessageContaining("mall.fel.platshallare");
        assertThatThrownBy(() -> mall.text("finns-inte", Map.of())).hasMessageContaining("mall.fel.okandText");
    }

    @Test
    void en_okand_del_av_mallen_sags_i_klartext() {
        assertThatThrownBy(() -> Mallinnehall.las("{\"okänt\":1}")).hasMessageContaining("mall.fel.json");
    }

    @Test
    void texterna_star_i_filens_ordning_sa_att_tva_exporter_ar_lika() {
        List<String> nycklar = IntStream.range(0, 40).mapToObj(nr -> "text" + (40 - nr) * 7).toList();
        String fil = nycklar.stream().map(nyckel -> "\"" + nyckel + "\": \"ord\"").collect(Collectors.joining(", ", "{\"texter\": {", "}}"));
        assertThat(Mallinnehall.las(fil).texter().keySet()).containsExactlyElementsOf(nycklar);
    }

    @Test
    void en_utgava_fran_forr_lases_med_det_som_da_gallde() {
        var gammal = Mallinnehall.las("""
                {"omraden":[{"kod":"intern-kontroll","namn":"a","rubrik":"A","foremal":"a","skala":[]},
                            {"kod":"ekonomi","namn":"b","rubrik":"B","foremal":"b","skala":[]}],
                 "texter":{"omrade.bedomning":"Samlat"}}""");

        assertThat(gammal.omrade(Inslag.RISKER)).map(Omrade::kod).contains("intern-kontroll");
        assertThat(gammal.omrade(Inslag.EKONOMI)).map(Omrade::kod).contains("ekonomi");
        assertThat(gammal.omrade(Inslag.RAKENSKAPER)).isEmpty();
        assertThat(gammal.text("omrade.bedomning")).isEqualTo("Samlat");
        assertThat(gammal.text("omrade.obedomt")).isEqualTo("Området är ännu inte bedömt.");
        assertThat(gammal.roller().kvalitetssakrare()).isEqualTo("revisionsdirektör");
        assertThat(gammal.utseende().numrerade()).isFalse();
        assertThat(gammal.utseende().accent()).isEqualTo("#17465c");
    }

    @Test
    void programmets_egen_mall_har_varje_staende_text() {
        assertThat(mall.texter().keySet()).containsExactlyInAnyOrderElementsOf(Arrays.stream(Standtext.values()).map(Standtext::nyckel).toList());
    }
}

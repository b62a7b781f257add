package se.arshjulet.mall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.platform.web.Texter;

/** Each rule with the shipped template that keeps it, changed in one place so that it is broken. */
class MallkontrollTest {

    @Test
    void de_medfoljande_mallarna_och_en_utan_skala_haller_ihop() {
        assertThat(Mallkontroll.brister(Mallinnehall.medfoljande())).isEmpty();
        assertThat(Mallkontroll.brister(StrictJson.resource(Mallinnehall.TRE_OMRADEN, Mallinnehall.class))).isEmpty();
        assertThat(Mallkontroll.brister(StrictJson.resource("/mall/utan-skala.json", Mallinnehall.class))).isEmpty();
    }

    @Test
    void en_mall_behover_omraden() {
        assertThat(efter(mall -> mall.putArray("omraden"))).contains("omraden mall.fel.utanOmrade");
    }

    @Test
    void ett_omrade_behover_kod_namn_rubrik_och_foremal() {
        assertThat(efter(mall -> omrade(mall, 0).put("kod", "Intern Kontroll"))).contains("omraden[0].kod mall.fel.kod");
        assertThat(efter(mall -> omrade(mall, 0).put("namn", " "))).containsExactly("omraden[0].namn mall.fel.tomt");
        assertThat(efter(mall -> omrade(mall, 0).putNull("rubrik"))).containsExactly("omraden[0].rubrik mall.fel.tomt");
        assertThat(efter(mall -> omrade(mall, 0).put("foremal", ""))).containsExactly("omraden[0].foremal mall.fel.tomt");
        assertThat(efter(mall -> omrade(mall, 1).put("kod", "ekonomi"))).contains("omraden[2].kod mall.fel.dubblett");
    }

    @Test
    void en_skala_har_inga_tva_eller_tre_steg_i_ordning() {
        assertThat(efter(mall -> omrade(mall, 0).putArray("skala"))).isEmpty();
        assertThat(efter(mall -> skala(mall).remove(2))).isEmpty();
        assertThat(efter(mall -> skala(mall).removeAll().add(skala(stor()).get(0)))).containsExactly("omraden[0].skala mall.fel.antalSteg");
        assertThat(efter(mall -> skala(mall).add(skala(stor()).get(0).deepCopy()))).contains("omraden[0].skala mall.fel.antalSteg");
        assertThat(efter(mall -> ((ObjectNode) skala(mall).get(1)).put("niva", 3))).containsExactly("omraden[0].skala[1].niva mall.fel.nivaordning");
        assertThat(efter(mall -> ((ArrayNode) mall.get("delomradesskala")).remove(1))).containsExactly("delomradesskala[1].niva mall.fel.nivaordning");
    }

    @Test
    void ett_steg_behover_sina_ord_och_en_mening_med_kanda_platshallare() {
        assertThat(efter(mall -> ((ObjectNode) skala(mall).get(0)).put("ord", ""))).containsExactly("omraden[0].skala[0].ord mall.fel.tomt");
        assertThat(efter(mall -> ((ObjectNode) skala(mall).get(0)).put("mening", "{nämnd} är bra"))).containsExactly("omraden[0].skala[0].mening mall.fel.okandPlatshallare");
    }

    @Test
    void arets_arbete_hor_till_ett_och_bara_ett_omrade() {
        assertThat(efter(mall -> omrade(mall, 2).putArray("inslag"))).containsExactly("omraden[0].inslag mall.fel.inslagSaknas.EKONOMI");
        assertThat(efter(mall -> omrade(mall, 2).putArray("inslag").add("EKONOMI").add("RISKER"))).containsExactly("omraden[2].inslag mall.fel.inslagDubbelt.RISKER");
        assertThat(efter(mall -> omrade(mall, 1).putArray("inslag").add("VERKSAMHET").add("EKONOMI"), mall -> omrade(mall, 2).putArray("inslag"))).isEmpty();
    }

    @Test
    void ett_delomrade_har_egen_kod_och_hor_till_omrade_steg_och_overordnat_som_finns() {
        assertThat(efter(mall -> delomrade(mall, 1).put("kod", "IK1"))).containsExactly("delomraden[1].kod mall.fel.dubblett");
        assertThat(efter(mall -> delomrade(mall, 0).put("namn", "x".repeat(501)))).containsExactly("delomraden[0].namn mall.fel.langd");
        assertThat(efter(mall -> delomrade(mall, 0).put("omrade", "finns-inte"))).containsExactly("delomraden[0].omrade mall.fel.okantOmrade");
        assertThat(efter(mall -> delomrade(mall, 0).put("steg", "beslut"))).containsExactly("delomraden[0].steg mall.fel.okantSteg");
        assertThat(efter(mall -> delomrade(mall, 0).put("overordnad", "IK1"))).containsExactly("delomraden[0].overordnad mall.fel.okantDelomrade");
        assertThat(efter(mall -> delomrade(mall, 0).put("overordnad", "IK6"))).containsExactly("delomraden[0].overordnad mall.fel.okantDelomrade");
        assertThat(efter(mall -> delomrade(mall, 6).put("overordnad", "IK1"))).containsExactly("delomraden[6].overordnad mall.fel.annatOmrade");
        assertThat(efter(mall -> delomrade(mall, 13).put("overordnad", "V6a"), mall -> delomrade(mall, 14).put("overordnad", "V6b")))
                .containsExactly("delomraden[14].overordnad mall.fel.djup");
        assertThat(efter(mall -> delomrade(mall, 1).putArray("kontrollpunkter").add(""))).containsExactly("delomraden[1].kontrollpunkter mall.fel.tomt");
    }

    @Test
    void kriterier_galler_omraden_som_finns_och_kan_bara_namna_aret() {
        assertThat(efter(mall -> grupp(mall).putArray("omraden"))).containsExactly("kriteriegrupper[0].omraden mall.fel.kriterierUtanOmrade");
        assertThat(efter(mall -> grupp(mall).putArray("omraden").add("x"))).containsExactly("kriteriegrupper[0].omraden mall.fel.okantOmrade");
        assertThat(efter(mall -> grupp(mall).putArray("kriterier").add("Reglemente för {namnd}"))).containsExactly("kriteriegrupper[0].kriterier mall.fel.okandPlatshallare");
    }

    @Test
    void varje_omrade_har_ett_avsnitt_och_inget_avsnitt_kommer_tva_ganger() {
        assertThat(efter(mall -> ((ArrayNode) mall.get("avsnitt")).remove(7))).containsExactly("avsnitt mall.fel.omradeUtanAvsnitt");
        assertThat(efter(mall -> avsnitt(mall, 1).put("slag", "INLEDNING"))).containsExactly("avsnitt[1].slag mall.fel.avsnittDubbelt");
        assertThat(efter(mall -> avsnitt(mall, 7).put("omrade", "verksamhet"))).containsExactly("avsnitt[7].slag mall.fel.avsnittDubbelt", "avsnitt mall.fel.omradeUtanAvsnitt");
        assertThat(efter(mall -> avsnitt(mall, 0).put("omrade", "ekonomi"))).containsExactly("avsnitt[0].omrade mall.fel.avsnittMedOmrade");
        assertThat(efter(mall -> avsnitt(mall, 0).put("rubrik", ""))).containsExactly("avsnitt[0].rubrik mall.fel.tomt");
    }

    @Test
    void en_text_ar_kand_och_anvander_bara_sina_platshallare() {
        assertThat(efter(mall -> texter(mall).put("inledningen", "Hej"))).containsExactly("texter.inledningen mall.fel.okandText");
        assertThat(efter(mall -> texter(mall).put("omrade.bedomning", ""))).containsExactly("texter.omrade.bedomning mall.fel.tomt");
        assertThat(efter(mall -> texter(mall).put("inledning", ""))).isEmpty();
        assertThat(efter(mall -> texter(mall).put("inledning", "Av {revisor}"))).containsExactly("texter.inledning mall.fel.okandPlatshallare");
    }

    @Test
    void roller_och_bilagetyper_har_namn() {
        assertThat(efter(mall -> ((ObjectNode) mall.get("roller")).put("yrkesrevisor", ""))).containsExactly("roller.yrkesrevisor mall.fel.tomt");
        assertThat(efter(mall -> ((ArrayNode) mall.get("bilagetyper")).addObject().put("nummer", "1a").put("rubrik", "")))
                .containsExactly("bilagetyper[1].rubrik mall.fel.tomt", "bilagetyper[1].nummer mall.fel.dubblett");
    }

    @Test
    void accenten_ar_en_farg_som_gar_att_lasa_och_logotypen_en_bild_med_text() {
        assertThat(efter(mall -> utseende(mall).put("accent", "blå"))).containsExactly("utseende.accent mall.fel.farg");
        assertThat(efter(mall -> utseende(mall).put("accent", "#f0c040"))).containsExactly("utseende.accent mall.fel.kontrast");
        assertThat(efter(mall -> utseende(mall).putObject("logotyp").put("png", "aGVq").put("alt", "")))
                .containsExactly("utseende.logotyp.alt mall.fel.tomt", "utseende.logotyp.png mall.fel.bild.form");
    }

    @Test
    void ett_fel_sager_i_ord_var_det_ar() {
        ObjectNode mall = stor();
        avsnitt(mall, 1).put("rubrik", "");
        ((ObjectNode) skala(mall).get(2)).put("mening", "");
        texter(mall).put("bilaga", "");
        assertThat(brister(mall)).extracting(Texter::text).containsExactly("Det här behöver fyllas i: område 1, steg 3, mening.",
                "Det här behöver fyllas i: avsnitt 2, rubrik.", "Det här behöver fyllas i: texten ”Ordet bilaga”.");
    }

    @SafeVarargs
    private static List<String> efter(Consumer<ObjectNode>... andringar) {
        ObjectNode mall = stor();
        List.of(andringar).forEach(andring -> andring.accept(mall));
        return brister(mall).stream().map(MallkontrollTest::kort).toList();
    }

    private static List<Brist> brister(ObjectNode mall) {
        try {
            return Mallkontroll.brister(StrictJson.convert(mall, Mallinnehall.class));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String kort(Brist brist) {
        return brist.falt() + " " + brist.nyckel();
    }

    private static ObjectNode stor() {
        return (ObjectNode) StrictJson.resource(Mallinnehall.MEDFOLJANDE, JsonNode.class);
    }

    private static ObjectNode omrade(ObjectNode mall, int vilket) {
        return (ObjectNode) mall.get("omraden").get(vilket);
    }

    private static ArrayNode skala(ObjectNode mall) {
        return (ArrayNode) omrade(mall, 0).get("skala");
    }

    private static ObjectNode delomrade(ObjectNode mall, int vilket) {
        return (ObjectNode) mall.get("delomraden").get(vilket);
    }

    private static ObjectNode grupp(ObjectNode mall) {
        return (ObjectNode) mall.get("kriteriegrupper").get(0);
    }

    private static ObjectNode avsnitt(ObjectNode mall, int vilket) {
        return (ObjectNode) mall.get("avsnitt").get(vilket);
    }

    private static ObjectNode texter(ObjectNode mall) {
        return (ObjectNode) mall.get("texter");
    }

    private static ObjectNode utseende(ObjectNode mall) {
        return (ObjectNode) mall.get("utseende");
    }
}

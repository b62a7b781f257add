package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Niva;
import se.arshjulet.platform.json.StrictJson;

/** The example year in templates it was not made with. */
class MallprovTest {

    private static final Avsandare AVSANDARE = new Avsandare("Region Skåne", "Revisionskontoret");

    private final Rapportmaterial norv = Norvmaterial.material();

    @Test
    void i_sin_egen_mall_har_allt_sin_plats() {
        assertThat(Mallpassning.utanPlats(norv.i(norv.mall()))).isEmpty();
    }

    @Test
    void det_omrade_som_mallen_saknar_sags_och_visas_inte() {
        Rapportmaterial provat = norv.i(StrictJson.resource(Mallinnehall.TRE_OMRADEN, Mallinnehall.class));
        assertThat(Mallpassning.utanPlats(provat)).anyMatch(mening -> mening.startsWith("Mallen saknar områdena verksamhet, ekonomi."));
        assertThat(html(provat)).contains("id=\"omrade-verksamhet-och-ekonomi\"").doesNotContain("id=\"omrade-ekonomi\"");
    }

    @Test
    void en_bedomning_pa_ett_steg_som_inte_finns_visas_som_obedomd_och_raknas() {
        Rapportmaterial provat = norv.i(medDelomradesskala(norv.mall().delomradesskala().subList(0, 2)));
        assertThat(Mallpassning.utanPlats(provat)).singleElement().asString().containsPattern("bedömning(ar)? är på ett steg som mallens skala inte har");
        assertThat(html(provat)).contains("id=\"omrade-ekonomi\"");
    }

    private Mallinnehall medDelomradesskala(List<Niva> skala) {
        Mallinnehall m = norv.mall();
        return new Mallinnehall(m.omraden(), skala, m.kriteriegrupper(), m.delomraden(), m.avsnitt(), m.texter(), m.roller(), m.bilagetyper(), m.utseende(), m.kritiktrappa());
    }

    private static String html(Rapportmaterial material) {
        return new RapportHtml().fragment(new Underlagsbyggare(material, AVSANDARE, null).bygg());
    }
}

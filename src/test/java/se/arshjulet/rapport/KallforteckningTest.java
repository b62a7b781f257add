package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.arshjulet.mall.Avsnitt;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.rapport.Rapportunderlag.Delomrade;
import se.arshjulet.rapport.Rapportunderlag.Kalla;
import se.arshjulet.rapport.Rapportunderlag.Kallplats;
import se.arshjulet.rapport.Rapportunderlag.Kallrad;

/** What the printed report rests on: told at the iakttagelse with its page, and listed once. */
class KallforteckningTest {

    private static final String RUBRIK = "Underlag som rapporten hänvisar till";

    private final Rapportunderlag norv = underlag(Norvunderlag.material());

    @Test
    void iakttagelsen_sager_underlag_sida_och_vad_det_visar() {
        assertThat(delomrade("E3").kallor()).containsExactly(new Kallrad(1, "dim-maj-2023.pdf", "sidan 1", "prognosen efter maj"));
        assertThat(delomrade("E4").kallor()).containsExactly(new Kallrad(1, "dim-maj-2023.pdf", "sidan 2", ""), new Kallrad(2, "ms-internbudget-2024.csv", "", "prognosen för 2023"));
        assertThat(delomrade("E1").kallor()).isEmpty();
    }

    @Test
    void forteckningen_har_varje_underlag_en_gang_med_var_det_aberopas() {
        assertThat(norv.kallor()).extracting(Kalla::underlag).containsExactly("dim-maj-2023.pdf", "ms-internbudget-2024.csv", "dim-maj-2023.csv");
        assertThat(norv.kallor().get(0).uppgifter()).startsWith("2 sidor, tillagt 2024-02-20, SHA-256 ");
        assertThat(norv.kallor().get(0).platser()).extracting(Kallplats::id).containsExactly("delomrade-E3", "delomrade-E4");
        assertThat(norv.kallor().get(1).platser()).hasSize(5);
        assertThat(norv.kallor().get(2).platser()).singleElement().satisfies(p -> assertThat(p.namn()).startsWith("Kostnadsutveckling"));
    }

    @Test
    void en_bild_som_inte_ar_vald_ar_ingen_kalla() {
        Rapportmaterial m = Norvunderlag.material();
        Rapportmaterial utanBilder = new Rapportmaterial(m.arsgranskning(), m.mall(), m.kriterier(), m.oberoende(), m.riskplaner(), m.riskuppfoljningar(), m.tillfallen(),
                m.delomraden(), m.prognoser(), m.avvikelser(), m.uttalanden(), m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(), Set.of(), m.tidigare(),
                m.nyckeltal(), m.tabeller(), m.hanvisningar());
        assertThat(underlag(utanBilder).kallor()).extracting(Kalla::underlag).containsExactly("dim-maj-2023.pdf", "ms-internbudget-2024.csv");
    }

    @Test
    void avsnittet_star_fore_bilagorna_och_bara_nar_nagot_aberopas() {
        assertThat(norv.avsnitt()).extracting(Rapportunderlag.Avsnitt::sort).endsWith("tidigare", "underlag", "bilagor");
        assertThat(norv.avsnitt()).extracting(Rapportunderlag.Avsnitt::rubrik).contains(RUBRIK);
        assertThat(underlag(Norvmaterial.material()).avsnitt()).extracting(Rapportunderlag.Avsnitt::sort).doesNotContain("underlag");
    }

    @Test
    void mallen_kan_ge_avsnittet_en_egen_plats_och_rubrik() {
        Rapportmaterial m = Norvunderlag.material();
        Mallinnehall mall = m.mall();
        List<Avsnitt> avsnitt = Stream.concat(Stream.of(new Avsnitt(Avsnitt.Slag.UNDERLAG, "Källor", null)), mall.avsnitt().stream()).toList();
        Rapportmaterial egen = new Rapportmaterial(m.arsgranskning(), new Mallinnehall(mall.omraden(), mall.delomradesskala(), mall.kriteriegrupper(), mall.delomraden(), avsnitt,
                mall.texter(), mall.roller(), mall.bilagetyper(), mall.utseende()), m.kriterier(), m.oberoende(), m.riskplaner(), m.riskuppfoljningar(), m.tillfallen(),
                m.delomraden(), m.prognoser(), m.avvikelser(), m.uttalanden(), m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(), m.bildval(), m.tidigare(),
                m.nyckeltal(), m.tabeller(), m.hanvisningar());
        assertThat(underlag(egen).avsnitt()).first().satisfies(a -> assertThat(a.sort() + " " + a.rubrik()).isEqualTo("underlag Källor"));
        assertThat(underlag(egen).avsnitt()).filteredOn(a -> a.sort().equals("underlag")).hasSize(1);
    }

    @Test
    void varje_hanvisning_leder_till_forteckningen_och_tillbaka() {
        Document sida = Jsoup.parse(new RapportHtml().fragment(norv));
        assertThat(sida.selectFirst("#delomrade-E3 > .underlag").text()).isEqualTo("Underlag: [1] dim-maj-2023.pdf, sidan 1 – prognosen efter maj");
        List<String> mal = sida.select("#underlag a, .delomrade > .underlag a").eachAttr("href");
        assertThat(mal).hasSizeGreaterThan(9).allSatisfy(href -> assertThat(sida.select(href)).as(href).hasSize(1));
        assertThat(sida.select("#underlag tbody th")).extracting(Element::text).containsExactly("[1]", "[2]", "[3]");
    }

    private Delomrade delomrade(String kod) {
        return norv.omrade("ekonomi").delomraden().stream().filter(d -> d.kod().equals(kod)).findFirst().orElseThrow();
    }

    private static Rapportunderlag underlag(Rapportmaterial material) {
        return new Underlagsbyggare(material, new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg();
    }
}

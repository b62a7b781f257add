package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.mall.Avsnitt;
import se.arshjulet.mall.Inslag;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.rapport.Rapportunderlag.Delomrade;
import se.arshjulet.rapport.Rapportunderlag.Kalla;
import se.arshjulet.rapport.Rapportunderlag.Kallplats;
import se.arshjulet.rapport.Rapportunderlag.Kallrad;
import se.arshjulet.underlag.Demofiler;
import se.arshjulet.underlag.Hanvisning;
import se.arshjulet.underlag.Underlag;

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
                mall.texter(), mall.roller(), mall.bilagetyper(), mall.utseende(), mall.kritiktrappa()), m.kriterier(), m.oberoende(), m.riskplaner(), m.riskuppfoljningar(), m.tillfallen(),
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

    @Test
    void bilderna_ur_underlag_trycks_ocksa_nar_varken_prognoser_eller_avvikelser_ar_redovisade() {
        Rapportunderlag rapport = underlag(utanPrognoser(Norvunderlag.material().mall()));
        Document sida = Jsoup.parse(new RapportHtml().fragment(rapport));
        assertThat(sida.select("#omrade-ekonomi #prognoser-ekonomi ~ .bild")).hasSize(5);
        assertThat(sida.select("#underlag a").eachAttr("href")).hasSizeGreaterThan(5).allSatisfy(href -> assertThat(sida.select(href)).as(href).hasSize(1));
        assertThat(new RapportHtml().dokument(rapport)).contains("href=\"#prognoser-ekonomi\"");
    }

    @Test
    void bilder_som_mallen_inte_har_plats_for_ar_ingen_kalla() {
        Mallinnehall mall = Norvunderlag.material().mall();
        Mallinnehall utanEkonomi = new Mallinnehall(mall.omraden().stream().map(o -> new Omrade(o.kod(), o.namn(), o.rubrik(), o.foremal(), o.skala(),
                o.inslag().stream().filter(inslag -> inslag != Inslag.EKONOMI).toList())).toList(), mall.delomradesskala(), mall.kriteriegrupper(), mall.delomraden(), mall.avsnitt(),
                mall.texter(), mall.roller(), mall.bilagetyper(), mall.utseende(), mall.kritiktrappa());
        assertThat(underlag(utanPrognoser(utanEkonomi)).kallor()).extracting(Kalla::underlag).containsExactly("dim-maj-2023.pdf", "ms-internbudget-2024.csv");
    }

    private static Rapportmaterial utanPrognoser(Mallinnehall mall) {
        Rapportmaterial m = Norvunderlag.material();
        return new Rapportmaterial(m.arsgranskning(), mall, m.kriterier(), m.oberoende(), m.riskplaner(), m.riskuppfoljningar(), m.tillfallen(), m.delomraden(), List.of(), List.of(),
                m.uttalanden(), m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(), m.bildval(), m.tidigare(), m.nyckeltal(), m.tabeller(), m.hanvisningar());
    }

    @Test
    void ett_nyckeltal_sager_underlag_och_sida_och_star_i_forteckningen_som_en_iakttagelse() {
        Rapportunderlag rapport = underlag(medNyckeltalens());
        assertThat(rapport.nyckeltal().get(0).rader().get(2).kallor()).containsExactly(new Kallrad(1, "dim-maj-2023.pdf", "sidan 2", "sjukfrånvaron"),
                new Kallrad(4, "dim-maj-2023.pdf", "", ""));
        assertThat(rapport.nyckeltal().get(0).rader().get(1).kallor()).isEmpty();
        assertThat(rapport.kallor()).extracting(Kalla::nummer).containsExactly(1, 2, 3, 4);
        assertThat(rapport.kallor().get(0).platser()).last().isEqualTo(new Kallplats("nyckeltal-10", "Sjukfrånvaro, Digitalisering IT och MT", "sidan 2"));
        assertThat(rapport.kallor().get(3).platser()).containsExactly(new Kallplats("nyckeltal-10", "Sjukfrånvaro, Digitalisering IT och MT", ""));
    }

    @Test
    void nyckeltalets_hanvisning_leder_till_forteckningen_och_tillbaka() {
        Document sida = Jsoup.parse(new RapportHtml().fragment(underlag(medNyckeltalens())));
        assertThat(sida.selectFirst("#nyckeltal-10").text()).contains("Underlag: [1] dim-maj-2023.pdf, sidan 2 – sjukfrånvaron; [4] dim-maj-2023.pdf");
        assertThat(sida.select("#nyckeltal th a[href^=#underlag]")).hasSize(2);
        assertThat(sida.select("#underlag a[href=#nyckeltal-10]")).hasSize(2);
        assertThat(sida.select("#underlag a, #nyckeltal a").eachAttr("href")).allSatisfy(href -> assertThat(sida.select(href)).as(href).hasSize(1));
    }

    @Test
    void ett_nyckeltal_utan_namn_trycks_inte_och_har_ingen_kalla() {
        Rapportmaterial m = Norvmaterial.material();
        Nyckeltal namnlost = new Nyckeltal(m.arsgranskning(), 1);
        Hanvisning hanvisning = Demofiler.hanvisning(namnlost, Demofiler.underlag(m.arsgranskning(), "dim-maj-2023.pdf"), 1, null);
        assertThat(new Kallforteckning(List.of(hanvisning), List.of()).arTom()).isTrue();
    }

    /** Sjukfrånvaro rests on a file that an iakttagelse rests on too, and on one that nothing else does. */
    private static Rapportmaterial medNyckeltalens() {
        Rapportmaterial m = Norvunderlag.material();
        Nyckeltal sjukfranvaro = m.nyckeltal().get(9);
        Underlag annat = Demofiler.underlag(m.arsgranskning(), "dim-maj-2023.pdf");
        return new Rapportmaterial(m.arsgranskning(), m.mall(), m.kriterier(), m.oberoende(), m.riskplaner(), m.riskuppfoljningar(), m.tillfallen(),
                m.delomraden(), m.prognoser(), m.avvikelser(), m.uttalanden(), m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(), m.bildval(), m.tidigare(),
                m.nyckeltal(), m.tabeller(), Stream.concat(m.hanvisningar().stream(), Stream.of(
                        Demofiler.hanvisning(sjukfranvaro, m.hanvisningar().get(0).getUnderlag(), 2, "sjukfrånvaron"), Demofiler.hanvisning(sjukfranvaro, annat, null, null))).toList());
    }

    private Delomrade delomrade(String kod) {
        return norv.omrade("ekonomi").delomraden().stream().filter(d -> d.kod().equals(kod)).findFirst().orElseThrow();
    }

    private static Rapportunderlag underlag(Rapportmaterial material) {
        return new Underlagsbyggare(material, new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg();
    }
}

package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.rakenskaper.Bas;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;

/** Where several firms say something of the same bokslut, the report says which firm said what. */
class TvaByraerTest {

    private static final String FORKLARING = "Två skäl:\n\n- lagret\n- räntan\n\nInget av dem består.";

    @Test
    void rubrik_tabell_och_bildtext_namnger_byran_dar_bokslutet_har_flera() {
        Rapportunderlag underlag = underlag();
        Document sida = Jsoup.parse(new RapportHtml().fragment(underlag));
        assertThat(sida.select("#omrade-rakenskaper h4").eachText()).startsWith("KPMG AB", "Byrå B", "Medicinsk service enligt Byrå B");
        List<Element> tabeller = sida.select("#omrade-rakenskaper table.uttalande");
        assertThat(tabeller).extracting(t -> t.attr("title")).doesNotHaveDuplicates();
        assertThat(tabeller.stream().map(t -> t.select("caption").text()).filter(t -> t.contains("enligt")))
                .containsExactly("Delårsbokslut, nämnden enligt KPMG AB, mnkr", "Delårsbokslut, nämnden enligt Byrå B, mnkr", "Delårsbokslut, Medicinsk service enligt Byrå B, mnkr");
        assertThat(Rapporttext.former(underlag)).allSatisfy((form, text) -> assertThat(text).as(form).contains("Medicinsk service enligt Byrå B", "Delårsbokslut, nämnden enligt Byrå B"));
    }

    @Test
    void ensam_byra_namns_bara_i_inledningen() {
        Document sida = Jsoup.parse(new RapportHtml().fragment(new Underlagsbyggare(Norvmaterial.material(), new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg()));
        assertThat(sida.select("#omrade-rakenskaper h4, #omrade-rakenskaper caption").eachText()).isNotEmpty().noneMatch(text -> text.contains("KPMG"));
    }

    @Test
    void byrans_forklaring_har_sina_listor_och_stycken_i_tabellen() {
        Element cell = Jsoup.parse(new RapportHtml().fragment(underlag())).select("td.forklaring:contains(Två skäl)").first();
        assertThat(cell.select("> ul > li").eachText()).containsExactly("lagret", "räntan");
        assertThat(cell.select("> p").eachText()).containsExactly("Inget av dem består.");
    }

    private static Rapportunderlag underlag() {
        Rapportmaterial m = Norvmaterial.material();
        Byra annan = new Byra("Byrå B");
        List<Rakenskapsuttalande> uttalanden = new ArrayList<>(m.uttalanden());
        uttalanden.removeIf(u -> u.getPeriod() == Period.DELAR);
        uttalanden.add(uttalande(m, null, m.uttalanden().get(0).getByra()));
        uttalanden.add(uttalande(m, null, annan));
        uttalanden.add(uttalande(m, m.arsgranskning().getForvaltningar().get(1), annan));
        return new Underlagsbyggare(new Rapportmaterial(m.arsgranskning(), m.mall(), m.kriterier(), m.oberoende(), m.riskplaner(), m.riskuppfoljningar(), m.tillfallen(), m.delomraden(),
                m.prognoser(), m.avvikelser(), uttalanden, m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(), m.bildval(), m.tidigare(), m.nyckeltal(), m.tabeller(),
                m.hanvisningar()), new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg();
    }

    private static Rakenskapsuttalande uttalande(Rapportmaterial m, Forvaltning forvaltning, Byra byra) {
        Rakenskapsuttalande uttalande = new Rakenskapsuttalande(m.arsgranskning(), Period.DELAR, forvaltning, byra);
        uttalande.skriv("Rättvisande.", true);
        uttalande.laggTillRad("Resultat", BigDecimal.TEN, Bas.BUDGET, FORKLARING);
        uttalande.lamna(m.uttalanden().get(0).getLamnat());
        return uttalande;
    }
}

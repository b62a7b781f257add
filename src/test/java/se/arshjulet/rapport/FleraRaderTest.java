package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.riskplan.Risk;
import se.arshjulet.underlag.Demofiler;
import se.arshjulet.underlag.Hanvisning;

/** What was written in several lines is printed in several, also in a narrow place. */
class FleraRaderTest {

    private static final String TEXT = "Första raden.\nAndra raden.";
    private static final String TRYCKT = "Första raden.<br>Andra raden.";

    @Test
    void atgard_kommentar_och_notering_har_sina_rader() {
        Rapportmaterial m = Norvunderlag.material();
        Risk risk = m.riskplaner().get(0).getRisker().get(0);
        risk.beskriv(risk.getNamn(), risk.getHanteringsmetod(), TEXT, "hösten");
        Nyckeltal nyckeltal = m.nyckeltal().get(0);
        nyckeltal.belagg(nyckeltal.getKalla(), TEXT);
        Delomrade delomrade = m.hanvisningar().get(0).getDelomrade();
        List<Hanvisning> hanvisningar = Stream.concat(m.hanvisningar().stream(),
                Stream.of(Demofiler.hanvisning(delomrade, m.hanvisningar().get(0).getUnderlag(), 2, TEXT))).toList();
        Document sida = Jsoup.parse(new RapportHtml().fragment(new Underlagsbyggare(new Rapportmaterial(m.arsgranskning(), m.mall(), m.kriterier(), m.oberoende(), m.riskplaner(),
                m.riskuppfoljningar(), m.tillfallen(), m.delomraden(), m.prognoser(), m.avvikelser(), m.uttalanden(), m.fordjupade(), m.bedomningar(), m.forbattringsomraden(), m.bilagor(),
                m.bildval(), m.tidigare(), m.nyckeltal(), m.tabeller(), hanvisningar), new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg()));
        assertThat(sida.select("table.risker td").eachText()).anyMatch(text -> text.endsWith("Andra raden. (hösten)"));
        Stream.of("table.risker td", "table.nyckeltal th .kalla", "#delomrade-" + delomrade.getKod() + " > .underlag").forEach(plats ->
                assertThat(sida.select(plats).stream().map(e -> e.html().replaceAll("\\s*<br>\\s*", "<br>"))).as(plats).anyMatch(html -> html.contains(TRYCKT)));
    }
}

package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The årsrapport in Word, read back. */
class RapportDocxTest {

    private final RapportHtml html = new RapportHtml();
    private final RapportDocx docx = new RapportDocx();

    @Test
    void varje_text_pa_skarmen_finns_i_dokumentet() throws IOException {
        Document skarm = Jsoup.parse(html.fragment(norv()));
        String word = text(word(html.fragment(norv())));
        skarm.select("nav, .omslagsdata").remove();
        for (Element stycke : skarm.select("h2, h3, h4, h5, p, li, th, td, caption, .marg")) {
            assertThat(word).contains(utanMellanrum(egenText(stycke)));
        }
        assertThat(skarm.select("td").size()).isGreaterThan(50);
    }

    @Test
    void rubrikerna_ar_rapportens_i_samma_ordning() throws IOException {
        XWPFDocument word = word(html.fragment(norv()));
        List<String> rubriker = word.getParagraphs().stream().filter(p -> stil(word, p).matches("heading [1-5]"))
                .map(p -> stil(word, p).charAt(8) + " " + utanMellanrum(p.getText())).toList();
        List<String> skarmens = Jsoup.parse(html.fragment(norv())).select(".avsnitt h2, .avsnitt h3, .avsnitt h4, .avsnitt h5").stream()
                .map(h -> (char) (h.normalName().charAt(1) - 1) + " " + utanMellanrum(h.text())).toList();
        assertThat(rubriker).isEqualTo(skarmens).hasSizeGreaterThan(40);
    }

    /** As the style sheets of the screen and the paper count them; bilagor have numbers of their own. */
    @Test
    void underrubrikerna_i_en_numrerad_rapport_har_samma_nummer_som_pa_skarmen() throws IOException {
        String numrerad = html.fragment(norv()).replace("class=\"arsrapport\"", "class=\"arsrapport numrerad\"");
        List<String> vantat = new ArrayList<>();
        int avsnitt = 0;
        for (Element a : Jsoup.parse(numrerad).select(".avsnitt:not(.sort-bilagor)")) {
            avsnitt++;
            int del = 0;
            for (Element h3 : a.select("h3")) {
                vantat.add(avsnitt + "." + ++del + " " + h3.text());
            }
        }
        Jsoup.parse(numrerad).select(".bilaga h3").forEach(bilaga -> vantat.add(bilaga.text()));
        assertThat(stilar(word(numrerad), "heading 2")).isEqualTo(vantat).hasSizeGreaterThan(20);
        assertThat(stilar(word(html.fragment(norv())), "heading 2")).noneMatch(rubrik -> rubrik.matches("\\d+\\.\\d+ .*"));
    }

    @Test
    void varje_tabell_har_en_huvudrad_som_kommer_igen() throws IOException {
        XWPFDocument word = word(html.fragment(norv()));
        assertThat(word.getTables()).hasSizeGreaterThan(10).allSatisfy(tabell -> {
            assertThat(tabell.getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getStyles().getStyle(tabell.getStyleID()).getName()).isEqualTo("Årsrapport tabell");
            assertThat(tabell.getCTTbl().getTblPr().getTblDescription().getVal()).isNotBlank();
        });
    }

    @Test
    void omslaget_har_titel_och_kontoret_ar_forfattare() throws IOException {
        XWPFDocument word = word(html.fragment(Provunderlag.fryst()));
        assertThat(stilar(word, "Title")).containsExactly("Nämnden för operativ regiongemensam verksamhet");
        assertThat(stilar(word, "Subtitle")).containsExactly("Revisionskontorets årsrapport 2023");
        assertThat(word.getProperties().getCoreProperties().getTitle())
                .isEqualTo("Revisionskontorets årsrapport 2023 – Nämnden för operativ regiongemensam verksamhet");
        assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Revisionskontoret, Region Skåne");
        assertThat(text(word)).contains("2024-REV000012");
    }

    @Test
    void en_bilaga_sager_vilken_fil_den_ar_tagen_ur() throws IOException {
        assertThat(text(word(html.fragment(Provunderlag.fryst())))).contains(utanMellanrum("Återgiven ur verksamhetsplan.pdf, 12 sidor, SHA-256 0123456789abcdef…"));
    }

    @Test
    void ett_utkast_ar_markt_och_en_fryst_rapport_ar_det_inte() throws IOException {
        XWPFDocument utkast = word(html.fragment(Provunderlag.utkast()));
        assertThat(utkast.getHeaderList().get(0).getText()).contains("UTKAST");
        assertThat(stilar(utkast, "Årsrapport utkast")).hasSize(1);
        XWPFDocument fryst = word(html.fragment(Provunderlag.fryst()));
        assertThat(fryst.getHeaderList().get(0).getText()).isNotBlank().doesNotContain("UTKAST");
        assertThat(text(fryst)).doesNotContain("UTKAST");
    }

    @Test
    void bedomningen_star_under_sin_rubrik_med_ord_och_tecken() throws IOException {
        XWPFDocument word = word(html.fragment(Provunderlag.fryst()));
        List<XWPFParagraph> stycken = word.getParagraphs();
        int rubrik = stycken.stream().map(XWPFParagraph::getText).toList().lastIndexOf("Riskanalys och riskhanteringsplan innehåller");
        assertThat(stycken.get(rubrik + 1).getText()).isEqualTo("▲ Inte helt uppfyllt");
        assertThat(stil(word, stycken.get(rubrik + 1))).isEqualTo("Årsrapport omdöme");
    }

    @Test
    void rekommendationerna_har_kvar_sina_egna_markeringar() throws IOException {
        XWPFDocument word = word(html.fragment(Provunderlag.fryst()));
        assertThat(stilar(word, "Årsrapport markerad")).containsExactly("1\tSe över delegationsordningen.", "2\tTydliggör delegationen:");
        assertThat(stilar(word, "Årsrapport markerad 2")).containsExactly("2a\tpersonuppgifter");
    }

    @Test
    void en_not_i_texten_blir_en_fotnot() throws IOException {
        String medNot = html.fragment(Provunderlag.fryst()).replace("Nämnden är driftledningsnämnd.",
                "Nämnden är driftledningsnämnd.<sup class=\"notmarke\"><a id=\"notref-1\" href=\"#not-1\">1</a></sup>")
                .replace("</section>", "<div class=\"fotnoter\"><p><a id=\"not-1\" href=\"#notref-1\">Åter</a> <span class=\"fotnot\">Enligt reglementet.</span></p></div></section>");
        XWPFDocument word = word(medNot);
        assertThat(word.getFootnotes().stream().flatMap(f -> f.getParagraphs().stream()).map(XWPFParagraph::getText).collect(Collectors.joining()))
                .contains("Enligt reglementet.").doesNotContain("Åter");
        assertThat(word.getDocument().xmlText()).contains("footnoteReference").doesNotContain("Enligt reglementet");
    }

    @Test
    void en_rapport_som_frystes_utan_omslag_gar_att_lasa() throws IOException {
        Document gammal = Jsoup.parse(html.fragment(Provunderlag.fryst()));
        gammal.select(".omslagsdata").remove();
        XWPFDocument word = word(gammal.body().html());
        assertThat(stilar(word, "Title")).isEmpty();
        assertThat(stilar(word, "heading 1")).contains("Revisionskriterier");
    }

    private XWPFDocument word(String fragment) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx.docx(fragment, null)));
    }

    private static Rapportunderlag norv() {
        return new Underlagsbyggare(Norvunderlag.material(), new Avsandare("Region Skåne", "Revisionskontoret"), Norvmaterial.faststallelse()).bygg();
    }

    /** The text of an element without the lists that stand in it. */
    private static String egenText(Element element) {
        Element kopia = element.clone();
        kopia.select("ul, ol").remove();
        return kopia.text();
    }

    private static List<String> stilar(XWPFDocument word, String namn) {
        return word.getParagraphs().stream().filter(p -> stil(word, p).equals(namn)).map(XWPFParagraph::getText).toList();
    }

    private static String stil(XWPFDocument word, XWPFParagraph stycke) {
        return word.getStyles().getStyle(stycke.getStyleID()).getName();
    }

    private static String text(XWPFDocument word) {
        List<String> delar = new ArrayList<>();
        for (IBodyElement del : word.getBodyElements()) {
            delar.add(del instanceof XWPFTable tabell ? tabell.getText() : ((XWPFParagraph) del).getText());
        }
        return utanMellanrum(String.join("", delar));
    }

    private static String utanMellanrum(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", "");
    }
}

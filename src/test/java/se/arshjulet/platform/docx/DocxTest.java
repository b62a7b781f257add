package se.arshjulet.platform.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** HTML in, Word out, read back. */
class DocxTest {

    private static final Dokumentuppgifter UPPGIFTER = new Dokumentuppgifter("Titeln", "Ämnet", "Revisionskontoret", "Överst", "UTKAST", "Nederst");
    private static final String PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Test
    void rubriker_blir_rubrikformat_i_sin_niva() throws IOException {
        XWPFDocument word = word("<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E</h5><p>F</p>");
        assertThat(word.getParagraphs()).extracting(p -> stil(word, p) + ": " + p.getText())
                .containsExactly("Title: A", "heading 1: B", "heading 2: C", "heading 3: D", "heading 4: E", "Normal: F");
    }

    @Test
    void listor_ar_riktiga_listor_ocksa_inuti_varandra() throws IOException {
        XWPFDocument word = word("<ul><li>ett<ul><li>under<ul><li>längst ned</li></ul></li></ul></li><li>två</li></ul>");
        assertThat(word.getParagraphs()).extracting(p -> stil(word, p)).containsExactly("List Bullet", "List Bullet 2", "List Bullet 3", "List Bullet");
        assertThat(word.getStyles().getStyleWithName("List Bullet 2").getCTStyle().getPPr().getNumPr().getNumId().getVal()).isEqualTo(BigInteger.ONE);
        assertThat(word.getNumbering().getNum(BigInteger.ONE)).isNotNull();
    }

    @Test
    void en_numrerad_lista_borjar_om_och_kan_borja_pa_annat_an_ett() throws IOException {
        XWPFDocument word = word("<ol><li>a</li><li>b</li></ol><p>mellan</p><ol start='4'><li>c<p>mer</p></li></ol>");
        List<XWPFParagraph> stycken = word.getParagraphs();
        assertThat(stycken.get(0).getNumID()).isEqualTo(stycken.get(1).getNumID()).isNotEqualTo(stycken.get(3).getNumID());
        assertThat(stycken.get(0).getNumFmt()).isEqualTo("decimal");
        assertThat(stycken.get(3).getNumStartOverride()).isEqualTo(BigInteger.valueOf(4));
        assertThat(stil(word, stycken.get(4))).isEqualTo("List Continue");
    }

    @Test
    void en_tabell_har_rubrik_huvudrad_och_sammanslagna_rutor() throws IOException {
        XWPFDocument word = word("<table title='Läses upp'><caption>Tabellens rubrik</caption><thead><tr><th>Post</th><th class='siffror'>Mnkr</th></tr></thead>"
                + "<tbody><tr><td rowspan='2'>PC</td><td class='siffror'>−40,5</td></tr><tr><td>mer</td></tr><tr><td colspan='2'>bred</td></tr></tbody></table>");
        assertThat(word.getParagraphs().get(0).getText()).isEqualTo("Tabellens rubrik");
        assertThat(stil(word, word.getParagraphs().get(0))).isEqualTo("caption");
        XWPFTable tabell = word.getTables().get(0);
        assertThat(word.getStyles().getStyle(tabell.getStyleID()).getName()).isEqualTo("Årsrapport tabell");
        assertThat(tabell.getRow(0).isRepeatHeader()).isTrue();
        assertThat(tabell.getRow(1).isRepeatHeader()).isFalse();
        assertThat(tabell.getRow(1).isCantSplitRow()).isTrue();
        assertThat(tabell.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Tabellens rubrik");
        assertThat(tabell.getCTTbl().getTblPr().getTblDescription().getVal()).isEqualTo("Läses upp");
        assertThat(tabell.getRow(2).getCell(0).getCTTc().getTcPr().isSetVMerge()).isTrue();
        assertThat(tabell.getRow(3).getTableCells()).hasSize(1);
        assertThat(tabell.getRow(3).getCell(0).getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(BigInteger.TWO);
        assertThat(tabell.getRow(1).getCell(1).getText()).isEqualTo("−40,5");
    }

    @Test
    void en_tabell_i_en_ruta_och_rutor_av_orimlig_bredd_tappar_ingen_text() throws IOException {
        XWPFDocument word = word("<table><tr><td colspan='99999'><table><tr><td>inuti</td></tr></table></td></tr><tr><td></td></tr></table><table></table>");
        assertThat(word.getTables()).hasSize(1);
        assertThat(word.getTables().get(0).getText()).contains("inuti");
    }

    @Test
    void lankar_gar_dit_de_ska_och_farliga_blir_vanlig_text() throws IOException {
        XWPFDocument word = word("<p><a href='https://exempel.se/a b'>ute</a> <a href='https://exempel.se/'>webb</a> <a href='#har'>inne</a>"
                + " <a href='javascript:alert(1)'>farlig</a></p><div id='har'><p>här</p></div>");
        List<XWPFHyperlinkRun> lankar = word.getParagraphs().get(0).getRuns().stream().filter(XWPFHyperlinkRun.class::isInstance).map(XWPFHyperlinkRun.class::cast).toList();
        assertThat(lankar).extracting(XWPFRun::text).containsExactly("webb", "inne");
        assertThat(lankar.get(0).getHyperlink(word).getURL()).isEqualTo("https://exempel.se/");
        assertThat(lankar.get(1).getAnchor()).isEqualTo(word.getParagraphs().get(1).getCTP().getBookmarkStartArray(0).getName());
        assertThat(word.getParagraphs().get(0).getText()).isEqualTo("ute webb inne farlig");
    }

    @Test
    void fotnoter_blir_fotnoter() throws IOException {
        XWPFDocument word = word("<p>Text<fotnot>Noten <em>med</em> stil.</fotnot> mer.</p>");
        assertThat(word.getFootnotes()).filteredOn(f -> !f.getParagraphs().isEmpty() && f.getParagraphs().get(0).getText().contains("Noten")).singleElement()
                .satisfies(f -> assertThat(f.getParagraphs().get(0).getText().strip()).endsWith("Noten med stil."));
        assertThat(word.getParagraphs().get(0).getCTP().xmlText()).contains("footnoteReference");
    }

    @Test
    void en_bild_har_sin_text_for_den_som_inte_ser() throws IOException {
        XWPFDocument word = word("<figure><img alt='Prognosen sjunker' src='data:image/png;base64," + PNG + "'/><figcaption>Diagram</figcaption></figure>");
        assertThat(word.getAllPictures()).hasSize(1);
        assertThat(word.getParagraphs().get(0).getCTP().xmlText()).contains("descr=\"Prognosen sjunker\"");
        assertThat(stil(word, word.getParagraphs().get(1))).isEqualTo("caption");
    }

    @Test
    void en_bild_som_inte_gar_att_rita_ersatts_av_sin_text() throws IOException {
        String svg = "<p><svg aria-label='Stapeldiagram'><rect/></svg><svg><title>Kurva</title></svg><img src='https://exempel.se/spion.png' alt='Logotyp'></p>";
        assertThat(word(svg).getParagraphs().get(0).getText()).contains("Stapeldiagram", "Kurva", "Logotyp");
        assertThat(word(svg).getAllPictures()).isEmpty();
        byte[] png = java.util.Base64.getDecoder().decode(PNG);
        XWPFDocument ritad = las(Docx.skriv(Jsoup.parse("<svg aria-label='Stapeldiagram'></svg>").body(), UPPGIFTER, null,
                (bild, bredd) -> Optional.of(new Bild(png, bredd, bredd / 2))));
        assertThat(ritad.getAllPictures()).hasSize(1);
        assertThat(ritad.getParagraphs().get(0).getCTP().xmlText()).contains("descr=\"Stapeldiagram\"");
    }

    @Test
    void mellanrum_ar_som_i_html() throws IOException {
        XWPFDocument word = word("<p>  ett\n   <b> två</b> tre 4\u00a0mnkr </p><div>löst<p>eget</p>efter</div>");
        assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).containsExactly("ett två tre 4\u00a0mnkr", "löst", "eget", "efter");
    }

    @Test
    void innehallet_ar_ett_falt_med_alla_rubriker() throws IOException {
        XWPFDocument word = word("<innehall></innehall><h2>Första</h2><h3>Under</h3><h4>Inte med</h4><h2>Andra</h2>");
        assertThat(word.getParagraphs().subList(0, 3)).extracting(p -> stil(word, p)).containsExactly("toc 1", "toc 2", "toc 1");
        assertThat(word.getParagraphs().subList(0, 3)).extracting(XWPFParagraph::getText).containsExactly("Första", "Under", "Andra");
        assertThat(word.getParagraphs().get(0).getCTP().xmlText()).contains("TOC \\o \"1-2\"");
        assertThat(word.isEnforcedUpdateFields()).isTrue();
    }

    @Test
    void dokumentet_sager_vad_det_ar_och_pa_vilket_sprak() throws Exception {
        XWPFDocument word = word("<p>Text</p>");
        assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Titeln");
        assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Revisionskontoret");
        assertThat(word.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty()).contains("sv-SE");
        assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal()).isEqualTo("sv-SE");
        assertThat(word.getHeaderList()).singleElement().satisfies(h -> assertThat(h.getText()).contains("Överst", "UTKAST"));
        assertThat(word.getFooterList()).singleElement().satisfies(f -> assertThat(f._getHdrFtr().xmlText()).contains("Nederst", " PAGE ", " NUMPAGES "));
    }

    private static XWPFDocument word(String html) throws IOException {
        return las(Docx.skriv(Jsoup.parse(html).body(), UPPGIFTER, null, Bildkalla.INBADDADE));
    }

    private static XWPFDocument las(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static String stil(XWPFDocument word, XWPFParagraph stycke) {
        return word.getStyles().getStyle(stycke.getStyleID()).getName();
    }
}

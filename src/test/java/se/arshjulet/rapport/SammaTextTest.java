package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.testsupport.Libreoffice;

/** The DOCX opened in LibreOffice and printed by it says what our own PDF says. */
class SammaTextTest {

    /** Above and below it stands what belongs to the page, in points. */
    private static final int RAM = 62;

    @TempDir
    static Path mapp;

    private static RapportHtml html;
    private static Rapportunderlag norv;
    private static byte[] word;
    private static byte[] pdf;

    @BeforeAll
    static void skrivUt() throws IOException {
        html = new RapportHtml();
        norv = new Underlagsbyggare(Norvmaterial.material(), new Avsandare("Region Skåne", "Revisionskontoret"), Norvmaterial.faststallelse()).bygg();
        word = new Libreoffice(mapp).pdf(new RapportDocx().docx(html.fragment(norv), null));
        pdf = new RapportPdf(html).pdf(norv);
    }

    @Test
    void varje_avsnitt_har_samma_ord_i_word_som_i_pdf() throws IOException {
        List<String> rubriker = norv.avsnitt().stream().map(Rapportunderlag.Avsnitt::rubrik).toList();
        Map<String, String> iWord = avsnitt(text(word, true), rubriker);
        Map<String, String> iPdf = avsnitt(text(pdf, true), rubriker);
        assertThat(iWord.keySet()).isEqualTo(iPdf.keySet()).hasSizeGreaterThan(8);
        List<Map<String, Long>> tabellhuvuden = Jsoup.parse(html.fragment(norv)).select("thead tr").eachText().stream().map(SammaTextTest::ord).toList();
        iPdf.forEach((rubrik, text) -> assertThat(skillnad(ord(iWord.get(rubrik)), ord(text), tabellhuvuden)).as(rubrik).isEmpty());
        assertThat(iPdf.values().stream().mapToLong(text -> ord(text).values().stream().mapToLong(Long::longValue).sum()).sum()).isGreaterThan(4000);
    }

    @Test
    void omslaget_har_samma_ord() throws IOException {
        String iPdf = text(pdf, true);
        String iWord = text(word, true);
        assertThat(ord(iWord.substring(0, iWord.indexOf("Innehåll")))).isEqualTo(ord(iPdf.substring(0, iPdf.indexOf("Innehåll"))));
    }

    @Test
    void varje_stycke_kommer_i_samma_ordning_som_pa_skarmen() throws IOException {
        String iWord = text(word, false);
        String tatt = tatt(iWord.substring(iWord.indexOf("Innehåll")));
        int plats = 0;
        List<String> stycken = Jsoup.parse(html.fragment(norv)).select(".avsnitt > h2, .avsnitt p").eachText();
        for (String stycke : stycken) {
            int har = tatt.indexOf(tatt(stycke), plats);
            assertThat(har).as(stycke).isNotNegative();
            plats = har;
        }
        assertThat(stycken).hasSizeGreaterThan(150);
    }

    /** The text from each section's heading to the next, after the contents. */
    private static Map<String, String> avsnitt(String text, List<String> rubriker) {
        Map<String, String> delar = new TreeMap<>();
        int slut = text.length();
        for (int i = rubriker.size() - 1; i >= 0; i--) {
            int start = text.lastIndexOf("\n" + rubriker.get(i) + "\n", slut);
            assertThat(start).as(rubriker.get(i)).isPositive();
            delar.put(rubriker.get(i), text.substring(start, slut));
            slut = start;
        }
        return delar;
    }

    /** How often each word stands there. A word may be broken after a hyphen or a slash, and stand with others in a row of a table. */
    private static Map<String, Long> ord(String text) {
        return Arrays.stream(text.replaceAll("[●▲■]", " $0 ").split("[\\s/•–▪-]+")).filter(ord -> !ord.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** By word, how many more in the one than in the other; a table's head comes back on the next page, and the pages end in different places. */
    private static Map<String, Long> skillnad(Map<String, Long> ena, Map<String, Long> andra, List<Map<String, Long>> tabellhuvuden) {
        Map<String, Long> skillnad = new TreeMap<>(ena);
        andra.forEach((ord, antal) -> skillnad.merge(ord, -antal, Long::sum));
        for (Map<String, Long> huvud : tabellhuvuden) {
            for (int tecken : new int[] {1, -1}) {
                while (huvud.entrySet().stream().allMatch(ord -> tecken * skillnad.getOrDefault(ord.getKey(), 0L) >= ord.getValue())) {
                    huvud.forEach((ord, antal) -> skillnad.merge(ord, -tecken * antal, Long::sum));
                }
            }
        }
        skillnad.values().removeIf(antal -> antal == 0);
        return skillnad;
    }

    private static String tatt(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", "");
    }

    /** @param efterPlats read by where it stands on the page, else in the order it was written */
    private static String text(byte[] fil, boolean efterPlats) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(fil)) {
            StringBuilder text = new StringBuilder();
            for (PDPage sida : dokument.getPages()) {
                PDFTextStripperByArea lasare = new PDFTextStripperByArea();
                lasare.setSortByPosition(efterPlats);
                lasare.addRegion("text", new Rectangle2D.Float(0, RAM, sida.getMediaBox().getWidth(), sida.getMediaBox().getHeight() - 2 * RAM));
                lasare.extractRegions(sida);
                text.append('\n').append(lasare.getTextForRegion("text"));
            }
            return Normalizer.normalize(text.toString().replaceAll("[\u00a0\u202f]", " ").replace("\u00ad", ""), Normalizer.Form.NFKC).replace("\r", "");
        }
    }
}

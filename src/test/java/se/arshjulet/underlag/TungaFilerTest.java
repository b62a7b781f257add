package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;
import se.arshjulet.platform.fil.Filtyp;

/** Small files that would take all the memory there is, whatever their parts are called. */
class TungaFilerTest {

    private static final Random SLUMP = new Random(1);
    private static final String STYCKE = "<w:p/>";
    private static final int MER_AN_EN_DEL = 13 * 1024 * 1024;
    private static final int NASTAN_EN_DEL = 11 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"word/document.XML", "word/document.dat", "word/media/bild.png", "word/embeddings/text"})
    void texten_i_ett_dokument_far_inte_vara_storre_for_att_den_heter_nagot_annat(String namn) {
        DaligaFilerTest.nekas(dokument(namn, STYCKE, MER_AN_EN_DEL), "platform.fil.fel.bomb", "tung.docx");
    }

    @Test
    void en_text_med_en_annan_teckenkodning_ar_ocksa_en_text() {
        Map<String, byte[]> delar = delar("word/document.dat", "", 0);
        delar.put("word/document.dat", text(STYCKE, MER_AN_EN_DEL / 2).getBytes(StandardCharsets.UTF_16));
        DaligaFilerTest.nekas(Provfiler.zipAv("tung.docx", delar), "platform.fil.fel.bomb", "tung.docx");
    }

    @Test
    void manga_delar_ar_tunga_tillsammans() {
        Map<String, byte[]> delar = delar("word/document.xml", STYCKE, 100);
        for (int i = 1; i <= 10; i++) {
            delar.put("word/header" + i + ".xml", text("Ord ", NASTAN_EN_DEL).getBytes(StandardCharsets.UTF_8));
        }
        DaligaFilerTest.nekas(Provfiler.zipAv("tung.docx", delar), "platform.fil.fel.tung", "tung.docx");
    }

    @Test
    void ett_dokument_av_bara_tomma_stycken_ar_tungt_fast_det_ar_litet() {
        DaligaFilerTest.nekas(dokument("word/document.xml", STYCKE, 4 * 1024 * 1024), "platform.fil.fel.tung", "tung.docx");
    }

    @Test
    void ett_langt_dokument_med_en_stor_bild_tas_emot() {
        String stycken = olika(15_000, "<w:p w:rsidR=\"%1$016x\"><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Nämnden har behandlat budgeten för %1$d.</w:t></w:r></w:p>");
        Map<String, byte[]> delar = delar("word/document.xml", stycken, stycken.length());
        byte[] bild = new byte[MER_AN_EN_DEL];
        for (int i = 0; i < bild.length; i += 30) {
            bild[i] = (byte) SLUMP.nextInt();
        }
        bild[0] = 'B';
        bild[1] = 'M';
        delar.put("word/media/bild.bmp", bild);
        Fil fil = Provfiler.zipAv("tung.docx", delar);
        assertThat(Filkontroll.typ(fil)).isEqualTo(Filtyp.DOCX);
        assertThat(Textutdrag.sidor(fil, Filtyp.DOCX).get(0)).contains("Nämnden har behandlat budgeten");
    }

    @Test
    void formaten_i_ett_kalkylblad_ar_ocksa_ett_trad() {
        Map<String, byte[]> delar = Provfiler.delar(Provfiler.xlsx("x", "Blad", Referens.BRYGGA));
        String format = new String(delar.get("xl/styles.xml"), StandardCharsets.UTF_8);
        delar.put("xl/styles.xml", format.replace("</styleSheet>", "<extLst>" + olika(350_000, "<ext uri=\"%x\"/>") + "</extLst></styleSheet>").getBytes(StandardCharsets.UTF_8));
        DaligaFilerTest.nekas(Provfiler.zipAv("tung.xlsx", delar), "platform.fil.fel.tung", "tung.xlsx");
    }

    @Test
    void det_som_haller_ihop_ett_kalkylblad_ar_ocksa_ett_trad() {
        Map<String, byte[]> delar = Provfiler.delar(Provfiler.xlsx("x", "Blad", Referens.BRYGGA));
        delar.put("xl/worksheets/_rels/sheet1.xml.RELS", ("<R>" + "<r/>".repeat(700_000) + "</R>").getBytes(StandardCharsets.UTF_8));
        DaligaFilerTest.nekas(Provfiler.zipAv("tung.xlsx", delar), "platform.fil.fel.tung", "tung.xlsx");
    }

    /** What repeats itself more than any real file does is refused by its reader already. */
    private static String olika(int antal, String form) {
        return SLUMP.longs(antal).mapToObj(tal -> String.format(form, tal)).collect(Collectors.joining());
    }

    private static Fil dokument(String namn, String stycke, int storlek) {
        return Provfiler.zipAv("tung.docx", delar(namn, stycke, storlek));
    }

    /** A document whose text is in the part of that name. */
    private static Map<String, byte[]> delar(String namn, String stycke, int storlek) {
        Map<String, byte[]> delar = new LinkedHashMap<>();
        delar.put("[Content_Types].xml", ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bmp\" ContentType=\"image/bmp\"/><Override PartName=\"/" + namn + "\" ContentType=\"" + Filtyp.DOCX.medietyp() + ".main+xml\"/></Types>").getBytes(StandardCharsets.UTF_8));
        delar.put("_rels/.rels", ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"" + namn + "\"/></Relationships>").getBytes(StandardCharsets.UTF_8));
        delar.put(namn, text(stycke, storlek).getBytes(StandardCharsets.UTF_8));
        return delar;
    }

    private static String text(String stycke, int storlek) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + stycke.repeat(stycke.isEmpty() ? 0 : storlek / stycke.length()) + "</w:body></w:document>";
    }
}

package se.arshjulet.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.testsupport.Virusskanner;

class DokumentmallsprovningTest {

    private static final String FIL = "kontorets mall.docx";
    private static final List<String> ALLA = List.of("Normal", "Title", "heading 1", "heading 2", "heading 3", "heading 4", "List Bullet", "caption");

    @Test
    void en_mall_med_de_formatmallar_som_behovs_tas_emot() throws IOException {
        new Dokumentmallsprovning(FIL).prova(mall(ALLA));
        assertThat(mall(ALLA)).isNotEmpty();
    }

    @Test
    void en_mall_som_virusskannern_hittar_nagot_i_tas_inte_emot() throws IOException {
        try (Virusskanner skanner = new Virusskanner("word/document.xml")) {
            vagras(mall(ALLA), FIL, "Prov-1");
        }
        try (Virusskanner skanner = new Virusskanner()) {
            new Dokumentmallsprovning(FIL).prova(mall(ALLA));
            skanner.tystna();
            vagras(mall(ALLA), FIL);
        }
    }

    @Test
    void en_mall_utan_en_formatmall_sager_vilken_pa_bada_spraken() throws IOException {
        byte[] utan = mall(ALLA.stream().filter(s -> !s.equals("heading 3") && !s.equals("List Bullet")).toList());
        vagras(utan, FIL, "”Rubrik 3” (heading 3)", "”Punktlista” (List Bullet)");
    }

    @Test
    void makron_tas_inte_emot_vad_filen_an_heter() throws IOException {
        Map<String, byte[]> delar = delar(mall(ALLA));
        delar.put("word/vbaProject.bin", new byte[] {1});
        vagras(zip(delar), FIL, "makron");
        vagras(zip(andrad(mall(ALLA), "[Content_Types].xml", "wordprocessingml.document.main", "wordprocessingml.document.macroEnabled.main")), "makron");
    }

    @Test
    void det_som_hamtas_utifran_tas_inte_emot() throws IOException {
        vagras(medKoppling("word/_rels/settings.xml.rels", "attachedTemplate", "file:///C:/mallar/Normal.dotm", true), "word/settings.xml", "Normal.dotm");
        vagras(medKoppling("word/_rels/header1.xml.rels", "image", "https://exempel.se/logotyp.png", true), "https://exempel.se/logotyp.png");
        vagras(medKoppling("word/_rels/header1.xml.rels", "hyperlink", "https://exempel.se/", true), "word/header1.xml");
        vagras(zip(andrad(mall(ALLA), "word/document.xml", "<w:body>",
                "<w:body><w:p><w:r><w:instrText>INCLUDEPICTURE \"https://exempel.se/x.png\"</w:instrText></w:r></w:p>")), "word/document.xml", "INCLUDEPICTURE");
    }

    @Test
    void det_som_hamtas_utifran_hittas_vad_delen_an_heter() throws IOException {
        vagras(medKoppling("word/_rels/header1.xml.RELS", "image", "https://exempel.se/logotyp.png", true), "https://exempel.se/logotyp.png");
        Map<String, byte[]> delar = delar(mall(ALLA));
        delar.put("word/text.dat", "<w:document xmlns:w=\"w\"><w:instrText>INCLUDETEXT \"https://exempel.se/x.docx\"</w:instrText></w:document>".getBytes(StandardCharsets.UTF_8));
        vagras(zip(delar), "word/text.dat", "INCLUDEPICTURE");
    }

    @Test
    void en_lank_i_mallens_text_gor_ingenting_eftersom_texten_inte_tas_med() throws IOException {
        byte[] medLank = zip(andrad(mall(ALLA), "word/_rels/document.xml.rels", "</Relationships>", "<Relationship Id=\"rId77\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/hyperlink\" Target=\"https://exempel.se/\" TargetMode=\"External\"/></Relationships>"));
        new Dokumentmallsprovning(FIL).prova(medLank);
        assertThat(new String(delar(medLank).get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8)).contains("exempel.se");
    }

    @Test
    void inbaddade_filer_tas_inte_emot() throws IOException {
        vagras(medKoppling("word/_rels/header1.xml.rels", "oleObject", "embeddings/oleObject1.bin", false), "inbäddad", "word/header1.xml");
        vagras(medKoppling("word/_rels/header1.xml.rels", "package", "embeddings/kalkyl.xlsx", false), "inbäddad");
    }

    @Test
    void fel_sorts_filer_sagas_vad_de_ar() throws IOException {
        vagras("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), FIL, "inte ett Word-dokument");
        vagras(new byte[0], "inte ett Word-dokument");
        vagras(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "lösenord");
        vagras(zip(Map.of("innehall.txt", new byte[] {65})), "inte ett Word-dokument");
        vagras(zip(andrad(mall(ALLA), "[Content_Types].xml", "wordprocessingml.document.main", "wordprocessingml.template.main")), "inte ett Word-dokument");
        vagras(new byte[Dokumentmallsprovning.STORST + 1], "för stor", "5 MB");
    }

    @Test
    void en_trasig_fil_sagas_vara_trasig() throws IOException {
        byte[] hel = mall(ALLA);
        vagras(zip(andrad(hel, "word/styles.xml", "</w:styles>", "<w:sty")), "trasig");
        byte[] avklippt = java.util.Arrays.copyOf(hel, 400);
        assertThatThrownBy(() -> new Dokumentmallsprovning(FIL).prova(avklippt)).isInstanceOf(Regelbrott.class);
    }

    @Test
    void en_zipbomb_packas_inte_upp() throws IOException {
        Map<String, byte[]> delar = delar(mall(ALLA));
        delar.put("word/media/bomb.bin", new byte[41_000_000]);
        vagras(zip(delar), FIL, "40 MB");
        Map<String, byte[]> manga = delar(mall(ALLA));
        for (int i = 0; i < 600; i++) {
            manga.put("word/media/" + i, new byte[0]);
        }
        vagras(zip(manga), "500 delar");
    }

    private static void vagras(byte[] fil, String... ord) {
        assertThatThrownBy(() -> new Dokumentmallsprovning(FIL).prova(fil)).isInstanceOfSatisfying(Regelbrott.class, nej -> {
            assertThat(nej.brister()).singleElement().satisfies(brist -> {
                assertThat(brist.falt()).isEqualTo("fil");
                assertThat(Texter.text(brist)).contains(ord).contains(FIL);
            });
        });
    }

    private static byte[] medKoppling(String del, String typ, String mal, boolean utat) throws IOException {
        Map<String, byte[]> delar = delar(mall(ALLA));
        delar.put(del, ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas."
                + "openxmlformats.org/officeDocument/2006/relationships/" + typ + "\" Target=\"" + mal + "\"" + (utat ? " TargetMode=\"External\"" : "")
                + "/></Relationships>").getBytes(StandardCharsets.UTF_8));
        return zip(delar);
    }

    private static Map<String, byte[]> andrad(byte[] fil, String del, String fran, String till) throws IOException {
        Map<String, byte[]> delar = delar(fil);
        String text = new String(delar.get(del), StandardCharsets.UTF_8);
        assertThat(text).contains(fran);
        delar.put(del, text.replace(fran, till).getBytes(StandardCharsets.UTF_8));
        return delar;
    }

    static byte[] mall(List<String> formatmallar) throws IOException {
        try (XWPFDocument mall = new XWPFDocument(); ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            mall.createStyles();
            for (String namn : formatmallar) {
                CTStyle stil = CTStyle.Factory.newInstance();
                stil.setStyleId("s" + namn.replace(" ", ""));
                stil.setType(STStyleType.PARAGRAPH);
                stil.addNewName().setVal(namn);
                mall.getStyles().addStyle(new XWPFStyle(stil));
            }
            mall.createParagraph().createRun().setText("Mallens text");
            mall.write(ut);
            return ut.toByteArray();
        }
    }

    private static Map<String, byte[]> delar(byte[] fil) throws IOException {
        Map<String, byte[]> delar = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(fil))) {
            for (ZipEntry post = zip.getNextEntry(); post != null; post = zip.getNextEntry()) {
                delar.put(post.getName(), zip.readAllBytes());
            }
        }
        return delar;
    }

    private static byte[] zip(Map<String, byte[]> delar) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(ut)) {
            for (Map.Entry<String, byte[]> del : delar.entrySet()) {
                zip.putNextEntry(new ZipEntry(del.getKey()));
                zip.write(del.getValue());
            }
        }
        return ut.toByteArray();
    }
}

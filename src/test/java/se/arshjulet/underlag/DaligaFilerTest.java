package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;
import se.arshjulet.platform.fil.Filtyp;
import se.arshjulet.platform.web.Texter;

/** What bad files get: a sentence that names the file, and the sheet and the cell when there is one. */
class DaligaFilerTest {

    private static final byte[] NOLLOR = new byte[1024 * 1024];

    @Test
    void en_tom_fil_tas_inte_emot() {
        nekas(new Fil("tom.xlsx", new byte[0]), "platform.fil.fel.tom", "tom.xlsx");
    }

    @Test
    void en_for_stor_fil_tas_inte_emot() {
        nekas(new Fil("stor.pdf", new byte[Fil.STORST + 1]), "platform.fil.fel.forStor", "stor.pdf", 20);
    }

    @Test
    void ett_program_tas_inte_emot_vad_det_an_kallar_sig() {
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff}, 2000);
        nekas(new Fil("budget.xlsx", program), "platform.fil.fel.typ", "budget.xlsx");
        nekas(new Fil("bild.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}), "platform.fil.fel.typ", "bild.pdf");
        nekas(Provfiler.csv("sida.csv", "<html><script>alert(1)</script></html>"), "platform.fil.fel.typ", "sida.csv");
        nekas(Provfiler.zip("paket.docx", Map.of("nagot.txt", "text")), "platform.fil.fel.typ", "paket.docx");
    }

    @Test
    void ett_kalkylblad_och_ett_dokument_med_makron_tas_inte_emot() {
        nekas(Provfiler.zip("makro.xlsx", Map.of("[Content_Types].xml", "<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>")), "platform.fil.fel.makron", "makro.xlsx");
        nekas(Provfiler.zip("makro.docx", Map.of("[Content_Types].xml", "<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>")), "platform.fil.fel.makron", "makro.docx");
    }

    @Test
    void losenordsskyddade_filer_tas_inte_emot() throws Exception {
        try (POIFSFileSystem omslag = new POIFSFileSystem(); ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            Encryptor las = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            las.confirmPassword("hemligt");
            try (OutputStream in = las.getDataStream(omslag)) {
                in.write(Provfiler.xlsx("x", "Blad", Referens.BRYGGA).innehall());
            }
            omslag.writeFilesystem(ut);
            nekas(new Fil("last.xlsx", ut.toByteArray()), "platform.fil.fel.losenord", "last.xlsx");
        }
        nekas(Provfiler.pdf("last.pdf", "hemligt", "Text"), "platform.fil.fel.losenord", "last.pdf");
        nekas(Provfiler.zip("last.ods", ods("<manifest:encryption-data/>", "krypterat")), "platform.fil.fel.losenord", "last.ods");
    }

    @Test
    void en_fil_i_det_gamla_formatet_ska_sparas_om() throws IOException {
        try (HSSFWorkbook bok = new HSSFWorkbook(); ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            bok.createSheet("Blad").createRow(0).createCell(0).setCellValue("gammal");
            bok.write(ut);
            nekas(new Fil("gammal.xls", ut.toByteArray()), "platform.fil.fel.gammalt", "gammal.xls");
        }
    }

    @Test
    void trasiga_filer_tas_inte_emot() {
        byte[] xlsx = Provfiler.xlsx("x", "Blad", Referens.resultat()).innehall();
        nekas(new Fil("halv.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2)), "platform.fil.fel.trasig", "halv.xlsx");
        nekas(new Fil("halv.pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.ISO_8859_1)), "platform.fil.fel.trasig", "halv.pdf");
        nekas(Provfiler.zip("trasig.ods", ods("", "<inte xml")), "platform.fil.fel.trasig", "trasig.ods");
        byte[] docx = Provfiler.docx("x", "Text").innehall();
        docx[docx.length / 3] ^= 0x55;
        docx[docx.length / 3 + 1] ^= 0x55;
        nekas(new Fil("trasig.docx", docx), "platform.fil.fel.trasig", "trasig.docx");
    }

    @Test
    void en_fil_som_sager_att_den_ar_ett_kalkylblad_men_saknar_det_som_hor_till_tas_inte_emot() {
        nekas(Provfiler.zip("tom.xlsx", Map.of("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/a\" ContentType=\""
                + Filtyp.XLSX.medietyp() + ".main+xml\"/></Types>")), "platform.fil.fel.trasig", "tom.xlsx");
    }

    @Test
    void en_zipbomb_packas_aldrig_upp() throws IOException {
        try (ByteArrayOutputStream ut = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(ut)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int mb = 0; mb < 400; mb++) {
                zip.write(NOLLOR);
            }
            zip.closeEntry();
            zip.finish();
            assertThat(ut.size()).isLessThan(1024 * 1024);
            nekas(new Fil("bomb.xlsx", ut.toByteArray()), "platform.fil.fel.bomb", "bomb.xlsx");
        }
    }

    @Test
    void en_zip_med_tusentals_delar_packas_aldrig_upp() {
        Map<String, String> delar = new LinkedHashMap<>();
        for (int i = 0; i <= 3000; i++) {
            delar.put("del" + i, "");
        }
        nekas(Provfiler.zip("manga.xlsx", delar), "platform.fil.fel.bomb", "manga.xlsx");
    }

    @Test
    void en_pdf_som_sprangs_nar_den_packas_upp_tas_inte_emot() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n4 0 obj\n<< /Filter [/FlateDecode /FlateDecode] >>\nstream\n".getBytes(StandardCharsets.ISO_8859_1));
        try (OutputStream dubbelt = new DeflaterOutputStream(new DeflaterOutputStream(pdf))) {
            for (int mb = 0; mb < 200; mb++) {
                dubbelt.write(NOLLOR);
            }
        }
        pdf.write("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(pdf.size()).isLessThan(20_000);
        nekas(new Fil("bomb.pdf", pdf.toByteArray()), "platform.fil.fel.bomb", "bomb.pdf");
    }

    @Test
    void ett_kalkylblad_med_for_manga_rader_sager_var() {
        Fil fil = Provfiler.xlsx("huvudbok.xlsx", bok -> bok.createSheet("Verifikat").createRow(Rutnat.RADER + 5).createCell(1).setCellValue(1));
        nekas(fil, "underlag.fel.forMangaCeller", "huvudbok.xlsx", "Verifikat", "B20006");
        Fil upprepad = Provfiler.ods("upprepad.ods", "<table:table table:name=\"B\"><table:table-row table:number-rows-repeated=\"1000000\">"
                + "<table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"16000\"><text:p>1</text:p></table:table-cell></table:table-row></table:table>");
        nekas(upprepad, "underlag.fel.forMangaCeller", "upprepad.ods", "B", "CW1");
    }

    @Test
    void xml_som_hamtar_nagot_utifran_hamtar_inget() {
        Map<String, String> delar = ods("", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
                + "<table:table table:name=\"B\"><table:table-row><table:table-cell><text:p>före&x;efter</text:p></table:table-cell></table:table-row></table:table></office:document-content>");
        Regelbrott nej = catchThrowableOfType(Regelbrott.class, () -> Textutdrag.sidor(Provfiler.zip("xxe.ods", delar), Filtyp.ODS));
        if (nej == null) {
            assertThat(Textutdrag.sidor(Provfiler.zip("xxe.ods", delar), Filtyp.ODS).toString()).doesNotContain("root:");
        } else {
            assertThat(nej.brister().get(0).nyckel()).isEqualTo("platform.fil.fel.trasig");
        }
    }

    @Test
    void namnet_pa_en_fil_ar_bara_ett_namn() {
        assertThat(new Fil("..\\..\\C:\\tmp/../\u202egnp.\"<x>\u0000.pdf", new byte[0]).namn()).isEqualTo("gnp.x.pdf");
        assertThat(new Fil("", new byte[0]).namn()).isEqualTo("underlag");
        assertThat(new Fil("a".repeat(500) + ".pdf", new byte[0]).namn()).hasSize(200).endsWith(".pdf");
    }

    @Test
    void konstiga_tecken_i_text_gor_ingen_skada() {
        String text = "Post;Mnkr\n\u0007\u200bE\u0301\ud83d\ude00 \u202eabc\ud800;-48\nB;-2";
        List<String> sidor = Textutdrag.sidor(Provfiler.csv("unicode.csv", text), Filtyp.CSV);
        assertThat(sidor.get(0)).contains("\ud83d\ude00").doesNotContain("\u0007");
    }

    private static Map<String, String> ods(String manifest, String innehall) {
        Map<String, String> delar = new LinkedHashMap<>();
        delar.put("mimetype", Filtyp.ODS.medietyp());
        delar.put("META-INF/manifest.xml", "<manifest:manifest>" + manifest + "</manifest:manifest>");
        delar.put("content.xml", innehall);
        return delar;
    }

    static void nekas(Fil fil, String nyckel, Object... varden) {
        Regelbrott nej = catchThrowableOfType(Regelbrott.class, () -> Textutdrag.sidor(fil, Filkontroll.typ(fil)));
        assertThat(nej).as(fil.namn()).isNotNull();
        Brist brist = nej.brister().get(0);
        assertThat(brist.falt()).isEqualTo("fil");
        assertThat(brist.nyckel()).isEqualTo(nyckel);
        assertThat(brist.varden()).startsWith(varden);
        assertThat(Texter.text(brist)).contains(fil.namn());
    }
}

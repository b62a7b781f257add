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
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Texter;

/** What bad files get: a sentence that names the file, and the sheet and the cell when there is one. */
class DaligaFilerTest {

    private static final byte[] NOLLOR = new byte[1024 * 1024];

    @Test
    void en_tom_fil_tas_inte_emot() {
        nekas(new Fil("tom.xlsx", new byte[0]), "underlag.fel.tom", "tom.xlsx");
    }

    @Test
    void en_for_stor_fil_tas_inte_emot() {
        nekas(new Fil("stor.pdf", new byte[Fil.STORST + 1]), "underlag.fel.forStor", "stor.pdf", 20);
    }

    @Test
    void ett_program_tas_inte_emot_vad_det_an_kallar_sig() {
        byte[] program = Arrays.copyOf(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff}, 2000);
        nekas(new Fil("budget.xlsx", program), "underlag.fel.typ", "budget.xlsx");
        nekas(new Fil("bild.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}), "underlag.fel.typ", "bild.pdf");
        nekas(Provfiler.csv("sida.csv", "<html><script>alert(1)</script></html>"), "underlag.fel.typ", "sida.csv");
        nekas(Provfiler.zip("paket.docx", Map.of("nagot.txt", "text")), "underlag.fel.typ", "paket.docx");
    }

    @Test
    void ett_kalkylblad_och_ett_dokument_med_makron_tas_inte_emot() {
        nekas(Provfiler.zip("makro.xlsx", Map.of("[Content_Types].xml", "<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>")), "underlag.fel.makron", "makro.xlsx");
        nekas(Provfiler.zip("makro.docx", Map.of("[Content_Types].xml", "<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>")), "underlag.fel.makron", "makro.docx");
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
            nekas(new Fil("last.xlsx", ut.toByteArray()), "underlag.fel.losenord", "last.xlsx");
        }
        nekas(Provfiler.pdf("last.pdf", "hemligt", "Text"), "underlag.fel.losenord", "last.pdf");
        nekas(Provfiler.zip("last.ods", ods("<manifest:encryption-data/>", "krypterat")), "underlag.fel.losenord", "last.ods");
    }

    @Test
    void en_fil_i_det_gamla_formatet_ska_sparas_om() throws IOException {
        try (HSSFWorkbook bok = new HSSFWorkbook(); ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            bok.createSheet("Blad").createRow(0).createCell(0).setCellValue("gammal");
            bok.write(ut);
            nekas(new Fil("gammal.xls", ut.toByteArray()), "underlag.fel.gammalt", "gammal.xls");
        }
    }

    @Test
    void trasiga_filer_tas_inte_emot() {
        byte[] xlsx = Provfiler.xlsx("x", "Blad", Referens.resultat()).innehall();
        nekas(new Fil("halv.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2)), "underlag.fel.trasig", "halv.xlsx");
        nekas(new Fil("halv.pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.ISO_8859_1)), "underlag.fel.trasig", "halv.pdf");
        nekas(Provfiler.zip("trasig.ods", ods("", "<inte xml")), "underlag.fel.trasig", "trasig.ods");
        byte[] docx = Provfiler.docx("x", "Text").innehall();
        docx[docx.length / 3] ^= 0x55;
        docx[docx.length / 3 + 1] ^= 0x55;
        nekas(new Fil("trasig.docx", docx), "underlag.fel.trasig", "trasig.docx");
    }

    @Test
    void en_fil_som_sager_att_den_ar_ett_kalkylblad_men_saknar_det_som_hor_till_tas_inte_emot() {
        nekas(Provfiler.zip("tom.xlsx", Map.of("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/a\" ContentType=\""
                + Filtyp.XLSX.medietyp() + ".main+xml\"/></Types>")), "underlag.fel.trasig", "tom.xlsx");
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
            nekas(new Fil("bomb.xlsx", ut.toByteArray()), "underlag.fel.bomb", "bomb.xlsx");
        }
    }

    @Test
    void en_zip_med_tusentals_delar_packas_aldrig_upp() {
        Map<String, String> delar = new LinkedHashMap<>();
        for (int i = 0; i <= Packkontroll.DELAR; i++) {
            delar.put("del" + i, "");
        }
        nekas(Provfiler.zip("manga.xlsx", delar), "underlag.fel.bomb", "manga.xlsx");
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
        nekas(new Fil("bomb.pdf", pdf.toByteArray()), "underlag.fel.bomb", "bomb.pdf");
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
            assertThat(nej.brister().get(0).nyckel()).isEqualTo("underlag.fel.trasig");
        }
    }

    @Test
    void namnet_pa_en_fil_ar_bara_ett_namn() {
        assertThat(new Fil("..\\..\\C:\\tmp/../\u202egnp.\"<x>\u0000.pdf", new byte[0]).namn()).isEqualTo("gnp.x.pdf");
        assertThat(new Fil("", new byte[0]).namn()).isEqualTo("underlag");
        assertThat(new Fil("a".repeat(500) + ".pdf", new byte[0]).namn()).hasSize(200).endsWith(".pdf");
    }

    @Test
    void formler_raknas_inte_om_och_det_sags_vilka_de_ar() {
        Fil fil = Provfiler.xlsx("formel.xlsx", bok -> {
            XSSFSheet blad = Provfiler.fyll(bok, "Maj", List.of(List.of("Post", "Mnkr"), List.of("PC", -48), List.of("System", -30), List.of("Pris", 0)));
            blad.getRow(3).getCell(1).setCellFormula("B2+B3");
            bok.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(blad.getRow(3).getCell(1));
            blad.getRow(1).getCell(1).setCellValue(-50); // what the formula would give now is not what was saved
        });
        Tolkning.Tolkad tolkad = las(fil);
        assertThat(tolkad.innehall().rader().get(2).varden().get(1).tal()).isEqualByComparingTo("-78");
        assertThat(texter(tolkad)).singleElement().asString().contains("formel.xlsx", "Maj", "B4");
    }

    @Test
    void en_formel_utan_sparat_varde_och_en_cell_med_fel_stoppar_och_sags_med_cell() {
        Fil fil = Provfiler.xlsx("formel.xlsx", bok -> {
            XSSFSheet blad = Provfiler.fyll(bok, "Maj", List.of(List.of("Post", "Mnkr"), List.of("PC", -48), List.of("System", -30), List.of("Pris", 0)));
            blad.getRow(2).getCell(1).setCellFormula("B2*2");
            blad.getRow(2).getCell(1).getCTCell().unsetV();
            blad.getRow(3).getCell(1).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF);
        });
        Tolkning.Tolkad tolkad = las(fil);
        assertThat(tolkad.innehall()).isNull();
        assertThat(tolkad.anmarkningar()).extracting(anm -> anm.brist().nyckel()).containsExactly("underlag.fel.oberaknad", "underlag.fel.cellfel");
        assertThat(texter(tolkad)).first().asString().contains("formel.xlsx", "Maj", "B3");
        assertThat(texter(tolkad)).last().asString().contains("B4", "#REF!");
    }

    @Test
    void ett_sammanslaget_belopp_lases_en_gang() {
        Fil fil = Provfiler.xlsx("sammanslaget.xlsx", bok -> {
            XSSFSheet blad = Provfiler.fyll(bok, "Maj", List.of(List.of("Post", "Mnkr"), List.of("PC", -48), List.of("System", ""), List.of("Pris", -3.2)));
            blad.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        });
        Tolkning.Tolkad tolkad = las(fil);
        assertThat(tolkad.innehall().rader()).extracting(rad -> rad.varden().get(1).text()).containsExactly("\u221248", "", "\u22123,2");
        assertThat(texter(tolkad)).singleElement().asString().contains("B2:B3");
    }

    @Test
    void fel_antal_decimaler_stoppar_tills_man_valjer_att_avrunda() {
        Fil fil = Provfiler.xlsx("decimaler.xlsx", "Maj", List.of(List.of("Post", "Mnkr"), List.of("PC", -48.25), List.of("System", -30)));
        Block block = Block.i(Tabellasning.blad(fil, Filtyp.XLSX)).get(0);
        Tolkningsval val = Tolkningsval.forslag(block);
        Tolkning.Tolkad tolkad = Tolkning.av(block, val);
        assertThat(texter(tolkad)).singleElement().asString().contains("decimaler.xlsx", "Maj", "B2", "\u221248,25");
        Tolkning.Tolkad avrundad = Tolkning.av(block, new Tolkningsval(val.sort(), val.rubrikrader(), val.roller(), Enhet.MNKR, true));
        assertThat(avrundad.innehall().rader().get(0).varden().get(1).text()).isEqualTo("\u221248,3");
        assertThat(texter(avrundad)).singleElement().asString().contains("B2");
    }

    @Test
    void belopp_i_tusental_kronor_blir_miljoner() {
        Tolkning.Tolkad tolkad = las(Provfiler.csv("tkr.csv", "Post;Avvikelse tkr\nPC;-48 000\nSystem;-21 800\n"));
        assertThat(tolkad.innehall().rader()).extracting(rad -> rad.varden().get(1).text()).containsExactly("\u221248", "\u221221,8");
    }

    @Test
    void komma_punkt_och_alla_minus_lases_och_det_tvetydiga_lases_inte() {
        for (String rad : List.of("-21,8", "-21.8", "\u221221,8", "\u201321,8", "\u2212 21,8 mnkr", "-21,8 mkr")) {
            assertThat(Belopp.tal(Cell.text(1, 0, rad))).as(rad).isEqualByComparingTo("-21.8");
        }
        assertThat(Belopp.tal(Cell.text(1, 0, "1\u00a0753"))).isEqualByComparingTo("1753");
        assertThat(Belopp.tal(Cell.text(1, 0, "+/-0"))).isEqualByComparingTo("0");
        for (String rad : List.of("1.234,5", "12 5", "1,234.5", "ca 40", "1e3", "-", "--5", "5-", "(48)")) {
            assertThat(Belopp.tal(Cell.text(1, 0, rad))).as(rad).isNull();
        }
        assertThat(texter(las(Provfiler.csv("oklart.csv", "Post;Mnkr\nPC;ca 40\nSystem;-30\nPris;-3")))).singleElement().asString().contains("oklart.csv", "B2", "ca 40");
    }

    @Test
    void en_formel_i_en_csv_fil_ar_bara_text() {
        Fil fil = Provfiler.csv("farlig.csv", "Post;Mnkr\n=HYPERLINK(\"http://x\");-48\n=1+1;-30");
        assertThat(las(fil).innehall().rader()).extracting(rad -> rad.varden().get(0).text()).containsExactly("=HYPERLINK(\"http://x\")", "=1+1");
    }

    @Test
    void belopp_utan_post_och_en_tabell_utan_rader_sags() {
        assertThat(texter(las(Provfiler.csv("utan.csv", "Post;Mnkr\nA;-1\n;-48")))).singleElement().asString().contains("utan.csv", "A3");
        Block block = Block.i(Tabellasning.blad(Provfiler.csv("rubrik.csv", "Post;Mnkr\n"), Filtyp.CSV)).get(0);
        assertThat(texter(Tolkning.av(block, Tolkningsval.forslag(block)))).singleElement().asString().contains("rubrik.csv", "A1:B1");
    }

    @Test
    void kolumner_som_saknas_eller_valts_tva_ganger_sags() {
        Block block = Block.i(Tabellasning.blad(Provfiler.csv("k.csv", "Post;Mnkr;Mer\nA;-1;-2\nB;-2;-3"), Filtyp.CSV)).get(0);
        Tolkning.Tolkad tolkad = Tolkning.av(block, new Tolkningsval(Tabellsort.AVVIKELSER, 1, List.of(Kolumnroll.INTE, Kolumnroll.BELOPP, Kolumnroll.BELOPP), Enhet.MNKR, false));
        assertThat(tolkad.anmarkningar()).extracting(anm -> anm.brist().falt()).containsExactly("kolumner[0].roll", "kolumner[2].roll");
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

    private static Tolkning.Tolkad las(Fil fil) {
        Block block = Block.i(Tabellasning.blad(fil, Filkontroll.typ(fil))).get(0);
        return Tolkning.av(block, Tolkningsval.forslag(block));
    }

    private static List<String> texter(Tolkning.Tolkad tolkad) {
        return tolkad.anmarkningar().stream().map(Anmarkning::brist).map(Texter::text).toList();
    }

    private static void nekas(Fil fil, String nyckel, Object... varden) {
        Regelbrott nej = catchThrowableOfType(Regelbrott.class, () -> Textutdrag.sidor(fil, Filkontroll.typ(fil)));
        assertThat(nej).as(fil.namn()).isNotNull();
        Brist brist = nej.brister().get(0);
        assertThat(brist.falt()).isEqualTo("fil");
        assertThat(brist.nyckel()).isEqualTo(nyckel);
        assertThat(brist.varden()).startsWith(varden);
        assertThat(Texter.text(brist)).contains(fil.namn());
    }
}

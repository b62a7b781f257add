package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;
import se.arshjulet.platform.fil.Filtyp;
import se.arshjulet.platform.web.Texter;

/** What a table that is not as it seems gets: read as it must be, or a sentence that names file, sheet and cell. */
class OklaraTabellerTest {

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
            blad.getRow(3).getCell(1).setCellErrorValue(FormulaError.REF);
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

    private static Tolkning.Tolkad las(Fil fil) {
        Block block = Block.i(Tabellasning.blad(fil, Filkontroll.typ(fil))).get(0);
        return Tolkning.av(block, Tolkningsval.forslag(block));
    }

    private static List<String> texter(Tolkning.Tolkad tolkad) {
        return tolkad.anmarkningar().stream().map(Anmarkning::brist).map(Texter::text).toList();
    }
}

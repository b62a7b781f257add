package se.arshjulet.underlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;

/** Every figure of the tables that two förvaltningar really handed in, in each kind of file, read by what is proposed and nothing else. */
class ReferenstabellerTest {

    @Test
    void avvikelserna_i_maj_ur_en_xlsx_fil() {
        avvikelserna(Provfiler.xlsx("maj.xlsx", "Prognos", Referens.AVVIKELSER_MAJ));
    }

    @Test
    void avvikelserna_i_maj_ur_en_ods_fil() {
        avvikelserna(Provfiler.ods("maj.ods", Provfiler.odsTabell("Prognos", Referens.AVVIKELSER_MAJ)));
    }

    @Test
    void avvikelserna_i_maj_ur_en_csv_fil_med_riktiga_minus() {
        avvikelserna(Provfiler.csv("maj.csv", text(Referens.AVVIKELSER_MAJ, ";").replace(";-", ";\u2212")));
    }

    @Test
    void avvikelserna_i_maj_ur_en_csv_fil_som_ett_svenskt_kalkylprogram_sparar_den() throws Exception {
        avvikelserna(new Fil("maj.csv", text(Referens.AVVIKELSER_MAJ, ";").getBytes("windows-1252")));
    }

    private static void avvikelserna(Fil fil) {
        Tolkning.Tolkad tolkad = las(fil, 0, Tabellsort.AVVIKELSER);
        assertThat(tolkad.anmarkningar()).isEmpty();
        Tabellinnehall tabell = tolkad.innehall();
        assertThat(tal(tabell, Kolumnroll.BELOPP)).containsExactly("-60.0", "-48.0", "-30.0", "-21.8", "-11.9", "-3.2");
        assertThat(tabell.rader()).extracting(rad -> tabell.text(rad, Kolumnroll.POST))
                .containsExactly("Resultatprognos", "Hårdvara PC-arbetsplats", "Interna systemkostnader", "Nya applikationer", "Priseffekter", "Säkerhet");
        assertThat(tabell.rader()).extracting(Tabellinnehall.Rad::roll)
                .containsExactly(Radroll.PROGNOS, Radroll.POST, Radroll.POST, Radroll.POST, Radroll.POST, Radroll.POST);
        assertThat(tabell.text(tabell.rader().get(1), Kolumnroll.FORKLARING)).contains("9 500 datorer");
    }

    @Test
    void kostnadsutvecklingen_med_summan_som_inte_stammer() {
        for (Fil fil : List.of(Provfiler.xlsx("kostnad.xlsx", "Jan-maj", Referens.KOSTNADSUTVECKLING), Provfiler.ods("kostnad.ods", Provfiler.odsTabell("Jan-maj", Referens.KOSTNADSUTVECKLING)),
                Inklistrad.tabell("kostnad", text(Referens.KOSTNADSUTVECKLING, "\t")))) {
            Tolkning.Tolkad tolkad = las(fil, 0, Tabellsort.KOSTNADSUTVECKLING);
            Tabellinnehall tabell = tolkad.innehall();
            assertThat(tal(tabell, Kolumnroll.BELOPP)).containsExactly("24.6", "9.6", "13.7", "2.4", "4.4", "2.6", "23.7", "2.5", "83.5");
            assertThat(tal(tabell, Kolumnroll.PROCENT)).containsExactly("2.7", "1", "1.5", "0.3", "0.5", "0.3", "2.6", "0.3", "9.1");
            assertThat(tabell.rader().get(8).roll()).isEqualTo(Radroll.SUMMA);
            assertThat(tolkad.anmarkningar()).singleElement().satisfies(anm -> {
                assertThat(anm.stoppar()).isFalse();
                assertThat(anm.brist().nyckel()).isEqualTo("underlag.anm.summa");
                assertThat(anm.brist().varden()).endsWith("9,1", "9,2");
            });
        }
    }

    @Test
    void de_tre_resultatsammanstallningarna_pa_ett_blad() {
        for (Fil fil : List.of(Provfiler.xlsx("budget.xlsx", "Resultat", Referens.resultat()), Provfiler.ods("budget.ods", Provfiler.odsTabell("Resultat", Referens.resultat())),
                Provfiler.csv("budget.csv", text(Referens.resultat(), ";")))) {
            assertThat(Block.i(Tabellasning.blad(fil, Filkontroll.typ(fil)))).hasSize(3);
            for (int i = 0; i < 3; i++) {
                Tolkning.Tolkad tolkad = las(fil, i, Tabellsort.RESULTAT);
                assertThat(tolkad.anmarkningar()).isEmpty();
                assertThat(tolkad.innehall().kolumner()).extracting(Tabellinnehall.Kolumn::rubrik)
                        .containsExactly("RESULTATSAMMANSTÄLLNING", "Budget 2023, mkr", "Prognos 2023, mkr", "Budget 2024, mkr");
                assertThat(tolkad.innehall().rader()).extracting(rad -> rad.varden().get(0).text()).containsExactlyElementsOf(Referens.poster());
                for (int rad = 0; rad < Referens.poster().size(); rad++) {
                    List<String> vantat = new ArrayList<>();
                    for (Integer tal : Referens.RESULTAT[i][rad]) {
                        vantat.add(tal == null ? null : tal + ".0");
                    }
                    assertThat(tolkad.innehall().rader().get(rad).varden().stream().skip(1).map(v -> v.tal() == null ? null : v.tal().toPlainString()))
                            .as(Referens.poster().get(rad)).containsExactlyElementsOf(vantat);
                }
            }
        }
    }

    @Test
    void bryggan_fran_567_4_till_617_4_gar_ihop() {
        for (Fil fil : List.of(Provfiler.xlsx("brygga.xlsx", "RB", Referens.BRYGGA), Provfiler.ods("brygga.ods", Provfiler.odsTabell("RB", Referens.BRYGGA)),
                Inklistrad.tabell("brygga", text(Referens.BRYGGA, "\t").replace("567,4", "567,4 miljoner kr.")))) {
            Tolkning.Tolkad tolkad = las(fil, 0, Tabellsort.BRYGGA);
            assertThat(tolkad.anmarkningar()).isEmpty();
            assertThat(tal(tolkad.innehall(), Kolumnroll.BELOPP)).containsExactly("567.4", "11.3", "0.4", "1.9", "15.5", "1.0", "0.5", "2.0", "32.6", "17.4", "50.0", "617.4");
            assertThat(tolkad.innehall().rader()).extracting(Tabellinnehall.Rad::roll).startsWith(Radroll.START).endsWith(Radroll.POST, Radroll.SUMMA, Radroll.SLUT);
            assertThat(tolkad.innehall().med(Radroll.POST).map(rad -> tolkad.innehall().tal(rad, Kolumnroll.BELOPP)).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("50");
        }
    }

    @Test
    void en_brygga_som_inte_gar_ihop_lases_men_sags() {
        Fil fil = Inklistrad.tabell("brygga", text(Referens.BRYGGA, "\t").replace("\t17,4", "\t18,4"));
        assertThat(las(fil, 0, Tabellsort.BRYGGA).anmarkningar()).extracting(anm -> anm.brist().nyckel()).containsExactly("underlag.anm.summa", "underlag.anm.summa");
    }

    @Test
    void malen_med_nitton_aktiviteter_vars_matetal_alla_ar_ja() {
        Tolkning.Tolkad tolkad = las(Inklistrad.tabell("styrkort", Referens.malInklistrade()), 0, Tabellsort.MAL);
        malen(tolkad);
        assertThat(tolkad.anmarkningar()).extracting(anm -> anm.brist().nyckel()).containsExactly("underlag.anm.arvda", "underlag.anm.matetal");
        assertThat(tolkad.anmarkningar().get(1).brist().varden()).endsWith(19L, 19);
    }

    @Test
    void malen_dar_malet_ar_en_sammanslagen_cell() {
        Fil fil = Provfiler.xlsx("styrkort.xlsx", bok -> {
            List<List<Object>> rader = new ArrayList<>();
            Referens.malInklistrade().lines().forEach(rad -> rader.add(List.of((Object[]) rad.split("\t", -1))));
            XSSFSheet blad = Provfiler.fyll(bok, "Styrkort", rader);
            int rad = 1;
            for (List<Object> mal : Referens.MAL) {
                int antal = (Integer) mal.get(1);
                if (antal > 1) {
                    blad.addMergedRegion(new CellRangeAddress(rad, rad + antal - 1, 0, 0));
                    blad.addMergedRegion(new CellRangeAddress(rad, rad + antal - 1, 1, 1));
                }
                rad += antal;
            }
        });
        Tolkning.Tolkad tolkad = las(fil, 0, Tabellsort.MAL);
        malen(tolkad);
        assertThat(tolkad.anmarkningar()).extracting(anm -> anm.brist().nyckel()).containsExactly("underlag.anm.sammanslagna", "underlag.anm.matetal");
        assertThat(tolkad.anmarkningar().get(0).brist().varden().get(2).toString()).startsWith("A2:A3, B2:B3, A4:A8");
    }

    private static void malen(Tolkning.Tolkad tolkad) {
        Tabellinnehall tabell = tolkad.innehall();
        assertThat(tabell.rader()).hasSize(19);
        assertThat(tabell.rader().stream().collect(Collectors.groupingBy(rad -> tabell.text(rad, Kolumnroll.MAL), Collectors.counting())))
                .isEqualTo(Referens.MAL.stream().collect(Collectors.toMap(mal -> (String) mal.get(0), mal -> Long.valueOf((Integer) mal.get(1)))));
        assertThat(tabell.rader()).extracting(rad -> tabell.text(rad, Kolumnroll.EFFEKTMAL)).containsOnly("Effektmål");
        assertThat(tabell.rader()).extracting(rad -> tabell.text(rad, Kolumnroll.MATETAL)).containsOnly("Ja");
        assertThat(tabell.text(tabell.rader().get(18), Kolumnroll.AKTIVITET)).isEqualTo("Aktivitet 1 för Långsiktigt stark ekonomi");
    }

    private static Tolkning.Tolkad las(Fil fil, int nummer, Tabellsort vantad) {
        Block block = Block.i(Tabellasning.blad(fil, Filkontroll.typ(fil))).get(nummer);
        Tolkningsval val = Tolkningsval.forslag(block);
        assertThat(val.sort()).as(fil.namn()).isEqualTo(vantad);
        Tolkning.Tolkad tolkad = Tolkning.av(block, val);
        assertThat(tolkad.innehall()).as(fil.namn() + " " + tolkad.anmarkningar()).isNotNull();
        return tolkad;
    }

    private static List<String> tal(Tabellinnehall tabell, Kolumnroll roll) {
        return tabell.rader().stream().map(rad -> tabell.tal(rad, roll)).filter(Objects::nonNull).map(BigDecimal::toPlainString).toList();
    }

    private static String text(List<List<Object>> rader, String skilje) {
        return rader.stream().map(rad -> rad.stream().map(v -> v instanceof Number ? v.toString().replace('.', ',') : v.toString()).collect(Collectors.joining(skilje)))
                .collect(Collectors.joining("\n"));
    }
}

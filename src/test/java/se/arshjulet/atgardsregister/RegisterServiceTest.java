package se.arshjulet.atgardsregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;

/** The register is read a page at a time, in as few statements whatever its size, by those who may. */
class RegisterServiceTest extends Registerprov {

    private static final int MANGA = 10_000;
    private static final int HOGST_SATSER = 5;

    @BeforeEach
    void atta_punkter() {
        gor((bonor, em) -> {
            for (int i = 0; i < 8; i++) {
                lagg(em, i % 2 == 0 ? namnd(em, tecken) : namnd(em, tecken + "S"), i);
            }
        });
    }

    @Test
    void kontoret_ser_allas_och_namnden_bara_sina_vad_den_an_fragar_efter() {
        assertThat(sida(Roll.REGISTRATOR, urval(tecken + "S", Registerurval.ALLA))).extracting(p -> p.getNamnd().getKortnamn()).hasSize(4).containsOnly(tecken + "S");
        assertThat(sida(Roll.NAMND, urval(tecken + "S", Registerurval.ALLA))).extracting(p -> p.getNamnd().getKortnamn()).hasSize(4).containsOnly(tecken);
        Registerval val = som(Roll.NAMND, (bonor, em) -> bonor.hamta(RegisterService.class).val());
        assertThat(val.namnder()).containsOnlyKeys(tecken);
    }

    @Test
    void en_annan_namnds_punkt_finns_inte_for_namnden() {
        Long annans = sida(Roll.REGISTRATOR, urval(tecken + "S", Registerurval.ALLA)).get(0).getId();
        assertThatThrownBy(() -> som(Roll.NAMND, (bonor, em) -> bonor.hamta(RegisterService.class).punkt(annans))).isInstanceOf(Obehorig.class);
        assertThatThrownBy(() -> som(Roll.NAMND, (bonor, em) -> bonor.hamta(RegisterService.class).punkt(-1L))).isInstanceOf(Obehorig.class);
    }

    @ParameterizedTest
    @EnumSource(value = Roll.class, names = {"REDOVISNINGSREVISOR", "ADMINISTRATOR"})
    void byran_och_administratoren_ser_inget(Roll roll) {
        Long nagon = sida(Roll.REGISTRATOR, urval(tecken, Registerurval.ALLA)).get(0).getId();
        assertThatThrownBy(() -> som(roll, (bonor, em) -> bonor.hamta(RegisterService.class).punkt(nagon))).isInstanceOf(Obehorig.class);
        assertThat(som(roll, (bonor, em) -> bonor.hamta(RegisterService.class).inkorgens()).punkter()).isEmpty();
    }

    @Test
    void det_som_ska_vara_klart_forst_star_forst_och_det_utan_dag_sist() {
        assertThat(sida(Roll.REGISTRATOR, urval(tecken, null))).extracting(Atgardspunkt::getKlartSenast)
                .containsExactly(LocalDate.of(2024, 5, 3), LocalDate.of(2024, 7, 5), LocalDate.of(2024, 9, 7), null);
    }

    @Test
    void urvalet_ar_pa_status_forsenade_omrade_och_slag() {
        assertThat(sida(Roll.REGISTRATOR, new Registerurval(tecken, null, null, null, null, true, null, 1, 25))).hasSize(1);
        assertThat(sida(Roll.REGISTRATOR, new Registerurval(tecken, null, "ekonomi", null, null, false, null, 1, 25))).hasSize(4);
        assertThat(sida(Roll.REGISTRATOR, new Registerurval(tecken, null, "verksamhet", null, null, false, null, 1, 25))).isEmpty();
        assertThat(sida(Roll.REGISTRATOR, new Registerurval(tecken, ar, null, Punktslag.ALDRE, null, false, null, 1, 25))).hasSize(4);
        assertThat(sida(Roll.REGISTRATOR, urval(tecken, Registerurval.AVSLUTADE))).isEmpty();
        assertThat(sida(Roll.REGISTRATOR, urval(tecken, "PAGAR"))).isEmpty();
        assertThat(sida(Roll.REGISTRATOR, urval(tecken, "något annat"))).as("de öppna").hasSize(4);
    }

    @Test
    void namnderna_star_i_svensk_ordning() {
        List<String> namn = sida(Roll.REGISTRATOR, new Registerurval(null, ar, null, null, null, false, Registerurval.Sortering.NAMND, 1, 25)).stream().map(p -> p.getNamnd().getNamn()).distinct().toList();
        assertThat(namn).containsExactly("Nämnden " + tecken, "Ångströmsnämnden " + tecken);
    }

    @Test
    void sidorna_och_statistiken_kostar_lika_manga_satser_med_tio_tusen_punkter() {
        gor((bonor, em) -> {
            Namnd namnd = namnd(em, tecken);
            for (int i = 0; i < MANGA; i++) {
                lagg(em, namnd, 100 + i);
            }
        });
        for (Roll roll : List.of(Roll.REGISTRATOR, Roll.NAMND)) {
            int grund = databas.satserFor(em -> bonor(em, roll));
            assertThat(databas.satserFor(em -> {
                RegisterService register = bonor(em, roll).hamta(RegisterService.class);
                Registersida sida = register.sida(new Registerurval(tecken, null, null, null, null, false, Registerurval.Sortering.NAMND, 7, 25));
                assertThat(sida.punkter()).hasSize(25).allSatisfy(p -> assertThat(p.getNamnd().getNamn()).isNotEmpty());
                assertThat(sida.totalt()).isEqualTo(MANGA + 4);
                register.val();
            }) - grund).as("registret för " + roll).isLessThanOrEqualTo(HOGST_SATSER);
            assertThat(databas.satserFor(em -> assertThat(bonor(em, roll).hamta(RegisterService.class).statistik(urval(tecken, Registerurval.ALLA)).alla().antal()).isEqualTo(MANGA + 4)) - grund)
                    .as("statistiken för " + roll).isLessThanOrEqualTo(HOGST_SATSER);
            assertThat(databas.satserFor(em -> assertThat(bonor(em, roll).hamta(RegisterService.class).utdrag(urval(tecken, null))).hasSize(MANGA + 4)) - grund).as("utdraget för " + roll)
                    .isLessThanOrEqualTo(HOGST_SATSER);
        }
        int grund = databas.satserFor(em -> bonor(em, Roll.NAMND));
        assertThat(databas.satserFor(em -> assertThat(bonor(em, Roll.NAMND).hamta(RegisterService.class).inkorgens().punkter()).hasSize(5)) - grund).as("inkorgen").isLessThanOrEqualTo(3);
    }

    @Test
    void kalkylbladet_har_samma_rader_som_urvalet_med_datum_som_datum_och_text_som_text() throws IOException {
        gor((bonor, em) -> em.persist(new Atgardspunkt(namnd(em, tecken), null, new Punktkalla(Punktslag.ALDRE, "XF", ar, "Årsrapport").pa(99).iOmrade("ekonomi", "ekonomi"),
                new Punktord(null, "=1+1 är ingen formel", false), BESLUTSDAG, new Andring(NU, "nagon", null))));
        List<Atgardspunkt> valda = som(Roll.NAMND, (bonor, em) -> bonor.hamta(RegisterService.class).utdrag(urval(tecken, null)));
        try (XSSFWorkbook bok = new XSSFWorkbook(new ByteArrayInputStream(Registerutdrag.xlsx(valda, NU.toLocalDate())))) {
            XSSFSheet blad = bok.getSheet("Punkter");
            assertThat(blad.getLastRowNum()).isEqualTo(valda.size());
            assertThat(blad.getRow(0).getCell(6).getStringCellValue()).isEqualTo("Vad som ska förbättras");
            assertThat(blad).anySatisfy(rad -> {
                assertThat(rad.getCell(6).getCellType()).isEqualTo(CellType.STRING);
                assertThat(rad.getCell(6).getStringCellValue()).isEqualTo("=1+1 är ingen formel");
                assertThat(rad.getCell(9).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(BESLUTSDAG);
                assertThat(rad.getCell(10).getNumericCellValue()).isPositive();
            });
        }
    }

    /** Due in May, July and September and one without a day, for each of the two nämnder. */
    private void lagg(EntityManager em, Namnd namnd, int i) {
        Atgardspunkt punkt = new Atgardspunkt(namnd, null, new Punktkalla(Punktslag.ALDRE, "X" + i, ar, "Årsrapport").pa(i).iOmrade("ekonomi", "ekonomi"), new Punktord(null, "Punkt " + i, false),
                BESLUTSDAG, new Andring(NU, "nagon", null));
        if (i < 6) {
            punkt.lova(Utlovat.atgard("Görs", null, LocalDate.of(2024, 5 + i / 2 * 2, 3 + i / 2 * 2)), new Andring(NU, "nagon", null));
        }
        em.persist(punkt);
    }

    private List<Atgardspunkt> sida(Roll roll, Registerurval urval) {
        return som(roll, (bonor, em) -> bonor.hamta(RegisterService.class).sida(urval)).punkter();
    }

    private static Registerurval urval(String namnd, String status) {
        return new Registerurval(namnd, null, null, null, status, false, null, 1, 25);
    }
}

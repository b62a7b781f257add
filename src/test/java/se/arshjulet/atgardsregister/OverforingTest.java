package se.arshjulet.atgardsregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.fordjupning.FordjupningExpedierad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.tidigare.Avslut;
import se.arshjulet.tidigare.Tidigarepunkt;

/** Wherever a point is moved, exactly one row of it is open. */
class OverforingTest extends Registerprov {

    private static final String MAL = "Gör målen mätbara";

    @Test
    void en_punkt_som_kommer_tillbaka_ar_oppen_hos_sin_namnd_som_den_nu_star() {
        enPunkt();
        Long nasta = nastaAr(ar + 1);
        overfor(rad(tecken, MAL), tecken + "S", "Verksamheten flyttar.");
        assertThat(foljsUpp(nasta)).extracting(Tidigarepunkt::getAvslut, Tidigarepunkt::getKommentar).containsExactly(tuple(Avslut.OVERFORD, "Verksamheten flyttar."));
        andra(rad(tecken + "S", MAL), punkt -> {
            punkt.lova(Utlovat.atgard("Nya mål", "chefen", LocalDate.of(2024, 12, 1)), new Andring(NU, "x", "Nya mål"));
            punkt.gaIgang(new Andring(NU, "x", "Arbetet har börjat."));
        });
        overfor(rad(tecken + "S", MAL), tecken, "Det blev inte av.");
        assertThat(rader(MAL)).containsExactly(tuple(tecken, Punktstatus.PAGAR), tuple(tecken + "S", Punktstatus.OVERFORD));
        assertThat(punkt(MAL).getKlartSenast()).isEqualTo(LocalDate.of(2024, 12, 1));
        assertThat(punkt(MAL).getDagar().getAvslutad()).isNull();
        assertThat(punkt(MAL).getDagar().getExpedierad()).isEqualTo(BESLUTSDAG.plusDays(1));
        assertThat(foljsUpp(nasta)).extracting(Tidigarepunkt::getAvslut, Tidigarepunkt::getKommentar, Tidigarepunkt::getUtlovat).containsExactly(tuple(null, null, "Nya mål Ansvarig: chefen. Klart senast 2024-12-01."));
    }

    @Test
    void historiken_foljer_med_fram_och_tillbaka_men_inte_till_den_som_har_lamnat_punkten() {
        enPunkt();
        overfor(rad(tecken, MAL), tecken + "S", "Verksamheten flyttar.");
        overfor(rad(tecken + "S", MAL), tecken, "Det blev inte av.");
        andra(rad(tecken, MAL), punkt -> punkt.gaIgang(new Andring(NU, "x", "Arbetet har börjat.")));
        assertThat(historik(rad(tecken, MAL))).startsWith("Arbetet har börjat.").contains("Verksamheten flyttar.", "Det blev inte av.").endsWith("Årsrapporten " + ar + " expedierades, dnr REV 17.");
        assertThat(historik(rad(tecken + "S", MAL))).contains("Det blev inte av.").doesNotContain("Arbetet har börjat.");
        overfor(rad(tecken, MAL), tecken + "S", "Nu flyttar den.");
        assertThat(rader(MAL)).containsExactly(tuple(tecken, Punktstatus.OVERFORD), tuple(tecken + "S", Punktstatus.PAGAR));
        assertThat(historik(rad(tecken + "S", MAL))).contains("Arbetet har börjat.", "Nu flyttar den.");
    }

    @Test
    void en_namnd_som_redan_har_punkten_oppen_gar_vidare_med_sin_egen() {
        fordjupadHosBada();
        overforAlla(tecken, tecken + "S");
        assertThat(rader("inköp")).containsExactly(tuple(tecken, Punktstatus.OVERFORD), tuple(tecken + "S", Punktstatus.OPPEN));
        overforAlla(tecken + "S", tecken);
        assertThat(rader("inköp")).containsExactly(tuple(tecken, Punktstatus.OPPEN), tuple(tecken + "S", Punktstatus.OVERFORD));
    }

    @Test
    void det_som_ar_avslutat_hos_den_andra_namnden_tas_inte_upp_dar_igen_och_inget_flyttas() {
        fordjupadHosBada();
        andra(rad(tecken + "S", "inköp"), punkt -> punkt.avfor(new Andring(NU, "x", "Ingen handlar.")));
        List<Brist> brister = catchThrowableOfType(Regelbrott.class, () -> overforAlla(tecken, tecken + "S")).brister();
        assertThat(brister).extracting(Brist::nyckel, Brist::varden).containsExactly(
                tuple("atgardsregister.fel.avslutadDar", List.of("Rapport 6-" + ar + ", rekommendation 2b", tecken + "S", tecken)));
        assertThat(catchThrowableOfType(Regelbrott.class, () -> overfor(rad(tecken, "inköp"), tecken + "S", "Flytt")).brister()).hasSize(1);
        assertThat(punkter()).extracting(Atgardspunkt::getStatus).containsOnly(Punktstatus.OPPEN);
        overfor(rad(tecken, "personuppgifter"), tecken + "S", "Flytt");
        assertThat(rader("personuppgifter")).containsExactly(tuple(tecken, Punktstatus.OVERFORD), tuple(tecken + "S", Punktstatus.OPPEN));
    }

    private void enPunkt() {
        forbattra(id, "ekonomi", MAL, false, null, null);
        expediera(id);
    }

    private void fordjupadHosBada() {
        fordjupad(6);
        gor((bonor, em) -> bonor.hamta(Registerhandelser.class).vidFordjupning(new FordjupningExpedierad(bonor.hamta(FordjupadGranskningRepository.class).finn(6, ar).orElseThrow())));
    }

    private List<Tuple> rader(String text) {
        return List.of(tecken, tecken + "S").stream().map(namnd -> tuple(namnd, som(Roll.REVISIONSDIREKTOR, (bonor, em) -> em.find(Atgardspunkt.class, rad(namnd, text)).getStatus()))).toList();
    }

    private Long rad(String namnd, String text) {
        return som(Roll.REGISTRATOR, (bonor, em) -> bonor.hamta(RegisterRepository.class).avNamnden(namnd(em, namnd).getId()).stream()
                .filter(p -> p.getOrd().ar(text)).findFirst().orElseThrow().getId());
    }

    private void andra(Long rad, Consumer<Atgardspunkt> hur) {
        gor((bonor, em) -> hur.accept(em.find(Atgardspunkt.class, rad)));
    }

    private List<String> historik(Long rad) {
        return som(Roll.REGISTRATOR, (bonor, em) -> bonor.hamta(RegisterService.class).punkt(rad).historik().stream().map(Punkthandelse::getKommentar).toList());
    }

    private void overfor(Long rad, String till, String varfor) {
        som(Roll.REVISIONSDIREKTOR, (bonor, em) -> bonor.hamta(VerifieringService.class).overfor(rad, formular(till, varfor, em.find(Atgardspunkt.class, rad).getVersion())));
    }

    private void overforAlla(String fran, String till) {
        som(Roll.REVISIONSDIREKTOR, (bonor, em) -> bonor.hamta(VerifieringService.class).overforAlla(fran, formular(till, "Nämnderna läggs ihop.", 0)));
    }

    private static Punktformular formular(String till, String varfor, int version) {
        Punktformular formular = new Punktformular();
        formular.setVersion(version);
        formular.setTill(till);
        formular.setKommentar(varfor);
        return formular;
    }
}

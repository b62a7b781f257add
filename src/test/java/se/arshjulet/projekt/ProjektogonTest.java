package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.json.FormJson;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testmotor;
import se.arshjulet.versioner.Dokument;
import se.arshjulet.versioner.Versionsbok;
import se.arshjulet.versioner.Versionsslag;

/** Who writes in a granskning has tried the independence, and does not assure its quality. */
class ProjektogonTest {

    private static final Domandatabas DATABAS = Domandatabas.egen();

    private ProjektledningProcessTest led;
    private ArbetspapperService pappren;
    private Long granskning;

    @Test
    void direktoren_laser_och_granskar_arbetspapper_men_skriver_inget() {
        iGenomforandet(() -> {
            Arbetspapper annans = papper("revisor");
            led.inloggad.agera(led.direktor);
            assertThat(pappren.farAndra(granskning, null)).isFalse();
            assertThat(led.bonor.hamta(ProjektService.class).arende(granskning, false)).satisfies(vy -> {
                assertThat(vy.arbetar()).isTrue();
                assertThat(vy.skriver()).isFalse();
            });
            Brott.kravs("projekt.fel.inteMed", () -> pappren.spara(granskning, new Pappersformular()));
            assertThat(pappren.farGranska(granskning, annans.getId())).isTrue();
            pappren.granska(granskning, annans.getId(), true, "");
            assertThat(annans.isGranskad()).isTrue();
            kanGranska();
        });
    }

    @Test
    void den_som_inte_ar_med_andrar_inte_heller_ett_papper_som_hon_en_gang_skrev() {
        iGenomforandet(() -> {
            Arbetspapper eget = papper("direktor");
            led.inloggad.agera(led.direktor);
            assertThat(pappren.farAndra(granskning, eget.getId())).isFalse();
            Brott.kravs("projekt.fel.inteMed", () -> led.bonor.hamta(PappersfilService.class)
                    .laggTill(granskning, eget.getId(), new Fil("a.csv", "A;B".getBytes(StandardCharsets.UTF_8)), false, ""));
        });
    }

    @Test
    void en_i_gruppen_skriver_och_ser_att_hon_kan_det() {
        iGenomforandet(() -> {
            led.inloggad.agera(led.finn("revisor2"));
            assertThat(pappren.farAndra(granskning, null)).isTrue();
            assertThat(led.bonor.hamta(ProjektService.class).arende(granskning, false).skriver()).isTrue();
        });
    }

    @Test
    void den_som_har_skrivit_ett_arbetspapper_kvalitetssakrar_inte() {
        iGenomforandet(() -> {
            papper("direktor");
            Brott.kravs("projekt.fel.egenGranskning", this::prova);
        });
    }

    @Test
    void den_som_har_skrivit_i_rapporten_i_nagon_annans_stalle_kvalitetssakrar_inte() {
        iGenomforandet(() -> {
            led.inloggad.agera(led.direktor);
            anteckna(ProjektProcess.KVALITETSSAKRA, Roll.REVISIONSDIREKTOR);
            kanGranska();
            anteckna(ProjektProcess.GENOMFOR, Roll.YRKESREVISOR);
            Brott.kravs("projekt.fel.egenGranskning", this::prova);
        });
    }

    private void anteckna(String dokument, Roll roll) {
        led.bonor.hamta(Versionsbok.class).anteckna(new Dokument(Arendeid.fordjupningens(granskning), dokument, "Namn", roll), FormJson.of(Map.of("text", "Ord")), Versionsslag.SPARAD);
    }

    private Arbetspapper papper(String vem) {
        Arbetspapper nytt = new Arbetspapper(led.fordjupad(granskning), 1, led.finn(vem), LocalDate.of(2023, 3, 1));
        nytt.galler(Pappersslag.DOKUMENT, null, "Avtalen");
        nytt.skriv("Avtalen lästes.", "Avtalslistan.", "Två saknar slutdag.", "Listan är inte hel.");
        led.bonor.hamta(ProjektRepository.class).lagg(nytt);
        return nytt;
    }

    private void kanGranska() {
        assertThatCode(this::prova).doesNotThrowAnyException();
    }

    private void prova() {
        led.em.flush();
        led.bonor.hamta(Projektogon.class).prova(granskning, "direktor");
    }

    private void iGenomforandet(Runnable prov) {
        DATABAS.provaOchRullaTillbaka(em -> {
            try (Testmotor egen = Testmotor.delad()) {
                led = new ProjektledningProcessTest(em, egen, List.of("NORV"));
                granskning = led.valj("Avtal");
                led.framat(granskning, ProjektProcess.GENOMFOR, List.of("NORV"));
                pappren = led.bonor.hamta(ArbetspapperService.class);
                prov.run();
            }
        });
    }
}

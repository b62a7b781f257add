package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsportfolj;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.organisation.Ansvar;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Franvaro;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Testmotor;

class ProjektportfoljProcessTest {

    private static final Domandatabas DATABAS = Domandatabas.egen();

    private ProjektledningProcessTest led;
    private Testmotor motor;
    private Long granskning;
    private Projektportfolj portfolj;
    private Anvandare ny;

    @Test
    void ledningen_och_platsen_gar_till_den_som_tar_over_som_provas() {
        till(ProjektProcess.GENOMFOR, () -> {
            assertThat(portfolj.ansvar(led.finn("revisor"))).extracting(Ansvar::vad).containsExactly("Avtal (projektledare)");
            assertThat(portfolj.ansvar(led.finn("revisor2"))).extracting(Ansvar::vad).containsExactly("Avtal (medlem)");
            portfolj.overlat(led.finn("revisor"), ny);
            led.em.flush();
            assertThat(led.fordjupad(granskning).getCykel().getProjektledare()).isEqualTo("revisor9");
            assertThat(plan().medlem("revisor").orElseThrow().isKvar()).isFalse();
            assertThat(plan().medlem("revisor9").orElseThrow().isKvar()).isTrue();
            assertThat(provas()).extracting(Task::getAssignee).containsExactly("revisor9");
            assertThat(portfolj.ansvar(led.finn("revisor"))).isEmpty();
        });
    }

    @Test
    void en_provning_som_inte_var_klar_faller_och_granskningen_gar_vidare() {
        till(ProjektProcess.PROVA, () -> {
            led.uppgift(granskning);
            Long lamnar = plan().medlem("revisor").orElseThrow().getId();
            assertThat(provas()).extracting(this::galler).contains(lamnar);
            portfolj.overlat(led.finn("revisor"), ny);
            assertThat(provas()).extracting(this::galler).doesNotContain(lamnar).contains(plan().medlem("revisor9").orElseThrow().getId());
        });
    }

    @Test
    void en_provning_vid_sidan_av_en_expedierad_granskning_ar_inget_steg_och_lamnar_ingen_utan_ledare() {
        till(ProjektProcess.EXPEDIERA, () -> {
            portfolj.overlat(led.finn("revisor"), ny);
            led.framat(granskning, ProjektProcess.PROVA, List.of("NORV"));
            Uppgift provning = led.uppgift(granskning);
            assertThat(led.bonor.hamta(Planlage.class).steg(granskning)).isEmpty();
            assertThat(led.bonor.hamta(ProjektService.class).sida(led.fordjupad(granskning).getAr(), 1).rader()).extracting(Projektrad::steg).containsOnlyNulls();
            Oberoendeformular formular = (Oberoendeformular) led.formular(provning);
            formular.getHot().forEach(hot -> hot.setForekommer("nej"));
            formular.setHinder("ja");
            formular.setMotiv("Är släkt med den som granskas.");
            led.slutfor(provning, formular);
            assertThat(led.utanLedare).as("no answers are awaited").isEmpty();
        });
    }

    @Test
    void en_medlems_provning_ar_ingen_annans_och_gar_inte_med_de_andra_uppgifterna() {
        till(ProjektProcess.PROVA, () -> {
            Uppgift uppgift = led.uppgift(granskning);
            MedlemsprovningService provning = led.bonor.hamta(MedlemsprovningService.class);
            Anvandare provas = led.finn(uppgift.getHandlaggare());
            provning.provaHandlaggare(uppgift, provas);
            assertThatThrownBy(() -> provning.provaHandlaggare(uppgift, ny)).hasMessageContaining("projekt.fel.egenProvning");
            Long plats = uppgift.getForemalId();
            led.bonor.med(Instance.class, Koppling.alla(List.of(provning)));
            led.bonor.hamta(Uppgiftsportfolj.class).overlat(provas, ny);
            assertThat(provas()).filteredOn(p -> plats.equals(galler(p))).extracting(Task::getAssignee).containsExactly(provas.getAnvandarnamn());
            portfolj.overlat(provas, ny);
            assertThat(provas()).extracting(this::galler).doesNotContain(plats).contains(plan().medlem("revisor9").orElseThrow().getId());
        });
    }

    @Test
    void den_som_har_lamnat_gruppen_kan_inte_ta_over_i_den() {
        till(ProjektProcess.GENOMFOR, () -> {
            plan().medlem("revisor2").orElseThrow().avfor("Jäv.", LocalDate.of(2023, 3, 1));
            assertThatThrownBy(() -> portfolj.overlat(led.finn("revisor"), led.finn("revisor2"))).hasMessageContaining("projekt.fel.harLamnat");
        });
    }

    @Test
    void en_ersattare_laser_arbetet_men_skriver_inget_papper() {
        till(ProjektProcess.GENOMFOR, () -> {
            Arbetspapper papper = new Arbetspapper(led.fordjupad(granskning), 1, led.finn("revisor"), LocalDate.of(2023, 3, 1));
            papper.galler(Pappersslag.DOKUMENT, null, "Avtalen");
            papper.skriv("Avtalen lästes.", "Avtalslistan.", "Två saknar slutdag.", "Listan är inte hel.");
            led.em.persist(papper);
            ArbetspapperService pappren = led.bonor.hamta(ArbetspapperService.class);
            led.inloggad.agera(led.ny("revisor8", Roll.YRKESREVISOR, null));
            assertThatThrownBy(() -> pappren.hamta(granskning, papper.getId())).isInstanceOf(Obehorig.class);
            led.em.persist(new Franvaro(led.finn("revisor"), ny, LocalDate.of(2023, 2, 27), LocalDate.of(2023, 3, 10), "direktor", LocalDateTime.of(2023, 2, 20, 9, 0)));
            led.em.flush();
            led.inloggad.agera(led.direktor);
            assertThat(pappren.farGranska(granskning, papper.getId())).isTrue();
            led.inloggad.agera(ny);
            assertThat(pappren.hamta(granskning, papper.getId()).getRubrik()).isEqualTo("Avtalen");
            assertThat(pappren.farAndra(granskning, null)).isFalse();
            assertThat(pappren.farGranska(granskning, papper.getId())).isFalse();
            assertThatThrownBy(() -> pappren.spara(granskning, new Pappersformular())).isInstanceOf(Obehorig.class);
            assertThat(led.bonor.hamta(ProjektService.class).arende(granskning, false)).satisfies(vy -> {
                assertThat(vy.laser()).isTrue();
                assertThat(vy.arbetar()).isFalse();
            });
        });
    }

    /** Whose independence it is. */
    private Object galler(Task uppgift) {
        return motor.motor().getTaskService().getVariable(uppgift.getId(), "foremalId");
    }

    private Projektplan plan() {
        return led.bonor.hamta(ProjektRepository.class).plan(granskning).orElseThrow();
    }

    private List<Task> provas() {
        return motor.motor().getTaskService().createTaskQuery().taskDefinitionKey(ProjektProcess.PROVA).list();
    }

    private void till(String steg, Runnable prov) {
        ProjektledningProcessTest.med(DATABAS, (egen, ledning) -> {
            motor = egen;
            led = ledning;
            granskning = led.valj("Avtal");
            led.framat(granskning, steg, List.of("NORV"));
            ny = led.ny("revisor9", Roll.YRKESREVISOR, null);
            portfolj = led.bonor.hamta(Projektportfolj.class);
            prov.run();
        });
    }
}

package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testmotor;

class PlanandringProcessTest {

    private static final Domandatabas DATABAS = Domandatabas.egen();

    private ProjektledningProcessTest led;
    private Testmotor motor;
    private Long granskning;
    private PlanandringService planer;

    @Test
    void en_flyttad_dag_flyttar_uppgiftens_sista_dag_och_dess_timrar() {
        iGenomforandet(() -> {
            Planandringsformular formular = planer.formular(granskning);
            assertThat(formular.getDagar()).extracting(Dagdel::getSteg).startsWith("GENOMFORANDE", "RAPPORTUTKAST").doesNotContain("PROJEKTPLAN");
            formular.getDagar().forEach(dag -> dag.setDatum(LocalDate.parse(dag.getDatum()).plusDays(30).toString()));
            formular.setMotiv("Underlagen dröjer.");
            LocalDate ny = LocalDate.parse(formular.getDagar().get(0).getDatum());
            planer.andra(granskning, formular);
            assertThat(dag(uppgift(ProjektProcess.GENOMFOR).getDueDate())).isEqualTo(ny);
            assertThat(timer("genomforGranskningPaminns")).isEqualTo(ny.minusDays(7));
            assertThat(timer("genomforGranskningForsenas")).isEqualTo(ny.plusDays(1));
            assertThat(led.bonor.hamta(ArsgranskningRepository.class).fordjupadesHandelser(granskning, 1)).singleElement().extracting(Handelse::getText).asString()
                    .contains("→ " + ny, "Underlagen dröjer.");
        });
    }

    @Test
    void en_ny_i_gruppen_provar_sitt_oberoende_innan_arbetet_borjar() {
        iGenomforandet(() -> {
            led.ny("revisor3", Roll.YRKESREVISOR, null);
            Planandringsformular formular = planer.formular(granskning);
            formular.nyMedlem();
            formular.getNya().get(0).setAnvandarnamn("revisor3");
            formular.nyMedlem();
            formular.getNya().get(1).setNamn("Mio Expert");
            formular.getNya().get(1).setForetag("Expert AB");
            formular.setMotiv("Vi behöver fler.");
            Date fore = uppgift(ProjektProcess.GENOMFOR).getDueDate();
            planer.andra(granskning, formular);
            assertThat(uppgift(ProjektProcess.GENOMFOR).getDueDate()).isEqualTo(fore);
            assertThat(motor.motor().getTaskService().createTaskQuery().taskDefinitionKey(ProjektProcess.PROVA).list()).extracting(Task::getAssignee)
                    .containsExactlyInAnyOrder("revisor3", "revisor");
            assertThat(led.bonor.hamta(Planlage.class).steg(granskning)).contains(Projektsteg.GENOMFORANDE);
            led.inloggad.agera(led.finn("revisor3"));
            assertThatThrownBy(() -> led.bonor.hamta(ArbetspapperService.class).spara(granskning, new Pappersformular())).hasMessageContaining("projekt.fel.oprovad");
        });
    }

    @Test
    void den_som_lamnar_star_kvar_med_motivet_och_kommer_inte_tillbaka() {
        iGenomforandet(() -> {
            led.inloggad.agera(led.direktor);
            Planandringsformular formular = planer.formular(granskning);
            Projektmedlem revisor2 = planer.plan(granskning).medlem("revisor2").orElseThrow();
            formular.setLamnar(List.of(revisor2.getId().toString()));
            formular.setMotiv("Byter tjänst.");
            planer.andra(granskning, formular);
            assertThat(revisor2.isKvar()).isFalse();
            assertThat(revisor2.getAvfordMotiv()).isEqualTo("Byter tjänst.");
            led.em.flush();
            Planandringsformular tillbaka = planer.formular(granskning);
            tillbaka.nyMedlem();
            tillbaka.getNya().get(0).setAnvandarnamn("revisor2");
            tillbaka.setMotiv("Ångrat.");
            assertThatThrownBy(() -> planer.andra(granskning, tillbaka)).hasMessageContaining("projekt.fel.redanMed");
        });
    }

    @Test
    void ledaren_kan_inte_lamna_och_bara_ledaren_eller_direktoren_andrar() {
        iGenomforandet(() -> {
            Planandringsformular formular = planer.formular(granskning);
            formular.setMotiv("Byte.");
            formular.setLamnar(List.of(planer.plan(granskning).medlem("revisor").orElseThrow().getId().toString()));
            assertThatThrownBy(() -> planer.andra(granskning, formular)).hasMessageContaining("projekt.fel.ledarenLamnar");
            led.inloggad.agera(led.finn("revisor2"));
            assertThatThrownBy(() -> planer.formular(granskning)).isInstanceOf(Obehorig.class);
        });
    }

    @Test
    void utan_motiv_i_fel_ordning_eller_bakat_i_tiden_gar_det_inte() {
        iGenomforandet(() -> {
            Planandringsformular formular = planer.formular(granskning);
            assertThatThrownBy(() -> planer.andra(granskning, formular)).hasMessageContaining("projekt.fel.andringsmotiv");
            formular.setMotiv("För att.");
            assertThatThrownBy(() -> planer.andra(granskning, formular)).hasMessageContaining("projekt.fel.ingetAndrat");
            formular.getDagar().get(0).setDatum("2023-02-01");
            assertThatThrownBy(() -> planer.andra(granskning, formular)).hasMessageContaining("projekt.fel.dagPasserad");
            formular.getDagar().get(0).setDatum("2030-02-01");
            assertThatThrownBy(() -> planer.andra(granskning, formular)).hasMessageContaining("projekt.fel.dagOrdning");
        });
    }

    @Test
    void den_som_har_en_gammal_sida_far_veta_det() {
        iGenomforandet(() -> {
            Planandringsformular gammal = planer.formular(granskning);
            gammal.setVersion(gammal.getVersion() - 1);
            gammal.setMotiv("Sedan.");
            assertThatThrownBy(() -> planer.andra(granskning, gammal)).hasMessageContaining("projekt.fel.planenAndrad");
        });
    }

    @Test
    void medan_planen_skrivs_andras_den_i_sin_uppgift() {
        borja(() -> {
            led.framat(granskning, ProjektProcess.PLANERA, List.of("NORV"));
            led.inloggad.agera(led.direktor);
            assertThatThrownBy(() -> planer.formular(granskning)).hasMessageContaining("projekt.fel.planenSkrivs");
        });
    }

    private Task uppgift(String nyckel) {
        return motor.motor().getTaskService().createTaskQuery().taskDefinitionKey(nyckel).singleResult();
    }

    private LocalDate timer(String aktivitet) {
        Job jobb = motor.motor().getManagementService().createJobQuery().activityId(aktivitet).singleResult();
        return dag(jobb.getDuedate());
    }

    private static LocalDate dag(Date tid) {
        return tid.toInstant().atZone(ZoneId.of("Europe/Stockholm")).toLocalDate();
    }

    private void iGenomforandet(Runnable prov) {
        borja(() -> {
            led.framat(granskning, ProjektProcess.GENOMFOR, List.of("NORV"));
            led.inloggad.agera(led.finn("revisor"));
            prov.run();
        });
    }

    private void borja(Runnable prov) {
        ProjektledningProcessTest.med(DATABAS, (egen, ledning) -> {
            motor = egen;
            led = ledning;
            granskning = led.valj("Avtal");
            planer = led.bonor.hamta(PlanandringService.class);
            prov.run();
        });
    }
}

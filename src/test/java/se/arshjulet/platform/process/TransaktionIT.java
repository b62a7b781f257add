package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.testsupport.Vantan;
import se.arshjulet.testsupport.server.Falla;
import se.arshjulet.testsupport.server.Provar;
import se.arshjulet.testsupport.server.Provdata;
import se.arshjulet.testsupport.server.Servertest;
import se.arshjulet.testsupport.server.Vittne;

/** Domain and engine commit together or not at all. */
class TransaktionIT extends Servertest {

    private static final Duration EN_STUND = Duration.ofSeconds(30);

    @Inject
    Provdata prov;

    @Inject
    Falla falla;

    @Inject
    ArsgranskningService arsgranskning;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Vittne vittne;

    @Inject
    ProcessEngine motor;

    /** What other tests have left for the engine to do would be seen, too. */
    @BeforeEach
    void motorn_ar_klar_med_det_som_har_forfallit() {
        Vantan.tills("the engine's due jobs", () -> motor.getManagementService().createJobQuery().executable().count() == 0);
    }

    @Test
    void ett_fel_efter_att_processen_startat_lamnar_varken_arende_eller_process() {
        Provar provar = prov.laggUpp();
        assertThatThrownBy(() -> prov.som(provar.direktor(), () -> {
            falla.efter(() -> starta(provar));
            return null;
        })).isInstanceOf(Falla.Utlost.class);
        assertThat(arsgranskningar.finn(provar.namnd(), provar.ar())).isEmpty();
        assertThat(processer(provar)).isZero();
    }

    @Test
    void ett_avbrott_efter_att_processen_startat_lamnar_inte_heller_nagot() {
        Provar provar = prov.laggUpp();
        assertThatThrownBy(() -> prov.som(provar.direktor(), () -> {
            falla.efterMedAvbrott(() -> starta(provar));
            return null;
        })).isInstanceOf(Falla.Avbrott.class);
        assertThat(arsgranskningar.finn(provar.namnd(), provar.ar())).isEmpty();
        assertThat(processer(provar)).isZero();
    }

    @Test
    void utan_fel_finns_bade_arende_och_process() {
        Provar provar = prov.laggUpp();
        prov.som(provar.direktor(), () -> starta(provar));
        assertThat(arsgranskningar.finn(provar.namnd(), provar.ar())).hasSize(1);
        assertThat(processer(provar)).isPositive();
    }

    @Test
    void ett_fel_efter_att_motorn_oppnat_en_uppgift_lamnar_varken_uppgift_eller_rad_i_inkorgen() {
        Provar provar = prov.laggUpp();
        Long id = prov.som(provar.direktor(), () -> starta(provar));
        assertThatThrownBy(() -> prov.som(provar.direktor(), () -> {
            falla.efter(() -> arsgranskning.oppna(id, Steg.OBEROENDE));
            return null;
        })).isInstanceOf(Falla.Utlost.class);
        assertThat(uppgifter.oppna(id)).isEmpty();
        assertThat(motor.getTaskService().createTaskQuery().processInstanceBusinessKey(provar.beteckning()).count()).isZero();
        assertThat(arsgranskningar.handelser(id, 10)).extracting("typ").containsExactly("arsgranskning.startad");
    }

    /** Two connections would be committed one after the other, and a power cut between them would tear task and inbox row apart. */
    @Test
    void motor_och_entiteter_skrivs_i_samma_transaktion_i_databasen() throws Exception {
        Provar provar = prov.laggUpp();
        Long id = prov.som(provar.direktor(), () -> starta(provar));
        CompletableFuture<Map<String, String>> vidAnropet = vittne.nastaUppgift();
        prov.som(provar.direktor(), () -> {
            arsgranskning.oppna(id, Steg.OBEROENDE);
            return null;
        });
        assertEnTransaktion(vidAnropet);
    }

    @Test
    void aven_nar_motorn_sjalv_gar_vidare_ar_det_en_transaktion_i_databasen() throws Exception {
        Provar provar = prov.laggUpp();
        prov.som(provar.direktor(), () -> starta(provar));
        Job timer = motor.getManagementService().createJobQuery().timers().list().stream()
                .max(Comparator.comparing(Job::getDuedate)).orElseThrow();
        CompletableFuture<Map<String, String>> vidTimern = vittne.nastaUppgift();
        motor.getManagementService().setJobDuedate(timer.getId(), new Date(0));
        assertEnTransaktion(vidTimern);
    }

    @Test
    void det_forsta_innehallet_laggs_upp_i_en_transaktion() {
        Map<String, String> vidStarten = vittne.vidStarten();
        assertThat(vidStarten).containsKeys("NAMND", "ACT_GE_PROPERTY");
        assertThat(vidStarten.get("NAMND")).isEqualTo(vidStarten.get("ACT_GE_PROPERTY"));
    }

    private static void assertEnTransaktion(CompletableFuture<Map<String, String>> iakttaget) {
        assertThat(iakttaget).succeedsWithin(EN_STUND).satisfies(transaktioner -> {
            assertThat(transaktioner).containsKeys("ACT_RU_TASK", "UPPGIFT");
            assertThat(transaktioner.get("UPPGIFT")).isEqualTo(transaktioner.get("ACT_RU_TASK"));
        });
    }

    private Long starta(Provar provar) {
        return arsgranskning.starta(provar.ar(), provar.namnd(), provar.revisor());
    }

    private long processer(Provar provar) {
        return motor.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(provar.beteckning()).count();
    }
}

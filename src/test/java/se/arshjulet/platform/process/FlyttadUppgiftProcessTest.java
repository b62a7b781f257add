package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.inkorg.Uppgiftsbevakning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testmotor;

/** The inbox has the same task after its process has gone over to a newer model, with what the newer one calls it. */
class FlyttadUppgiftProcessTest {

    private static final LocalDate SISTA_DAG = LocalDate.of(2024, 3, 31);

    private Bonor bonor;

    @Test
    void raden_ar_densamma_med_sin_sista_dag_sin_handlaggare_och_det_som_ar_sparat() {
        Lyssnandemotor.med(besked -> bonor.sag(besked), motor -> Domandatabas.gemensam().provaOchRullaTillbaka(em -> prova(em, motor)));
    }

    private void prova(EntityManager em, Testmotor motor) {
        bonor = new Bonor(em, new Inloggad(), new Processmotor(motor.motor())).med(Clock.class, Clock.systemDefaultZone());
        bonor.observera(Uppgiftsbevakning.class);
        Arsgranskning granskning = Ar.lagrad(em);
        em.flush();
        driftsatt(motor, "skrivUtkast", "Skriv utkast");
        motor.motor().getRuntimeService().startProcessInstanceByKey("rapport", "N1", Map.of("arsgranskningId", granskning.getId(), "steg", "rapport",
                "vem", granskning.getYrkesrevisor().getAnvandarnamn()));
        Uppgift fore = uppgift(granskning);
        fore.getSparning().sparades("revisor", Ar.START);
        fore.getTillkomst().arKand();
        em.flush();
        Long rad = fore.getId();
        String sida = fore.getSida();
        driftsatt(motor, "skrivRapporten", "Skriv rapporten");

        Modellflytt flytt = new Modellflytt(motor.motor(), modell -> List.of(new Flyttregel(List.of(summa(motor)), true, Map.of("skrivUtkast", "skrivRapporten"))));
        Flyttvag vag = flytt.vag("rapport", 1).orElseThrow();
        assertThat(vag.forslag(1, 25).steg()).singleElement().satisfies(steg -> assertThat(steg.getKey()).isEqualTo(new Flyttforslag.Steg("Skriv utkast", "Skriv rapporten")));
        assertThat(vag.flytta(vag.flyttbara("", 1).get(0))).isTrue();

        Uppgift efter = uppgift(granskning);
        assertThat(efter.getId()).as("a draft hangs on it").isEqualTo(rad);
        assertThat(efter.getNamn()).isEqualTo("Skriv rapporten");
        assertThat(efter.getSida()).isEqualTo(sida.replace("skrivUtkast", "skrivRapporten"));
        assertThat(efter.getForfaller()).isEqualTo(SISTA_DAG);
        assertThat(efter.getHandlaggare()).isEqualTo(granskning.getYrkesrevisor().getAnvandarnamn());
        assertThat(efter.getSparning().getAv()).isEqualTo("revisor");
        assertThat(efter.getTillkomst().getAvisera()).as("nobody is told anew").isNull();
        motor.motor().getTaskService().complete(efter.getMotornsId());
        assertThat(oppna(granskning)).isEmpty();
    }

    private Uppgift uppgift(Arsgranskning granskning) {
        return oppna(granskning).get(0);
    }

    private List<Uppgift> oppna(Arsgranskning granskning) {
        return bonor.hamta(UppgiftRepository.class).oppna(Arendeid.arets(granskning.getId()));
    }

    private static void driftsatt(Testmotor motor, String steg, String namn) {
        motor.motor().getRepositoryService().createDeployment().addModelInstance("rapport.bpmn", Bpmn.createExecutableProcess("rapport")
                .camundaHistoryTimeToLive(1).startEvent().userTask(steg).name(namn).camundaAssignee("${vem}").camundaDueDate(SISTA_DAG + "T00:00:00").endEvent().done()).deploy();
    }

    private static String summa(Testmotor motor) {
        String forsta = motor.motor().getRepositoryService().createProcessDefinitionQuery().processDefinitionVersion(1).singleResult().getId();
        try (InputStream modell = motor.motor().getRepositoryService().getProcessModel(forsta)) {
            return Fingeravtryck.av(modell.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

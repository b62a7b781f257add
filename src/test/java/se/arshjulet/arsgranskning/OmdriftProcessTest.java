package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjulet.testsupport.Arsvandring;
import se.arshjulet.testsupport.Provbank;
import se.arshjulet.testsupport.Provplan;

/** A model that is changed while years are running. */
class OmdriftProcessTest {

    private static final String OPPEN = "Skriv utkast";
    private static final String ANDRAD = "Skriv ett utkast";

    @RegisterExtension
    final Provbank bank = new Provbank();

    @Test
    void det_som_pagar_gar_vidare_med_sin_egen_version_anda_till_slutet() {
        Arsvandring ar = new Arsvandring(bank).till("rapport");
        bank.bliDag(Provplan.OPPNAR);
        andra("rapport", OPPEN, ANDRAD);
        andra("arsgranskning", "Året börjar", "Ett nytt år börjar");
        assertThat(bank.uppgift("skrivUtkast").getName()).isEqualTo(OPPEN);
        ar.tillSlutet();
        assertThat(ar.ar()).isEnded().hasPassed("avsluta");
        assertThat(versioner(ar, "rapport")).containsExactly(1);
    }

    @Test
    void en_fas_som_inte_har_borjat_foljer_den_nya_versionen() {
        Arsvandring ar = new Arsvandring(bank).till("fordjupning");
        andra("rapport", OPPEN, ANDRAD);
        ar.till("rapport");
        bank.bliDag(Provplan.OPPNAR);
        assertThat(bank.uppgift("skrivUtkast").getName()).isEqualTo(ANDRAD);
        ar.tillSlutet();
        assertThat(ar.ar()).isEnded().hasPassed("avsluta");
        assertThat(versioner(ar, "rapport")).containsExactly(2);
    }

    @Test
    void ett_nytt_ar_borjar_i_den_nya_modellen() {
        new Arsvandring(bank).tillSlutet();
        andra("arsgranskning", "Året börjar", "Ett nytt år börjar");
        ProcessInstance nytt = bank.starta("arsgranskning", Map.of("arsgranskningId", Provbank.NORV_ID));
        assertThat(nytt.getProcessDefinitionId()).startsWith("arsgranskning:2:");
    }

    private void andra(String modell, String det, String till) {
        bank.motor().getRepositoryService().createDeployment().addString(modell + ".bpmn", bpmn(modell).replace(det, till)).deploy();
    }

    private static String bpmn(String modell) {
        try (InputStream in = OmdriftProcessTest.class.getResourceAsStream("/bpmn/" + modell + ".bpmn")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the phase, as the year has run it. */
    private List<Integer> versioner(Arsvandring ar, String fas) {
        return bank.motor().getHistoryService().createHistoricProcessInstanceQuery().superProcessInstanceId(ar.ar().getId())
                .processDefinitionKey(fas).list().stream().map(HistoricProcessInstance::getProcessDefinitionVersion).toList();
    }
}

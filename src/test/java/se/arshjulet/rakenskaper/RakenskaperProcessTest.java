package se.arshjulet.rakenskaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.testsupport.Fasregler;
import se.arshjulet.testsupport.Inspelning.Anrop;
import se.arshjulet.testsupport.Provbank;
import se.arshjulet.testsupport.Provplan;

class RakenskaperProcessTest extends Fasregler {

    private static final String STEG = "rakenskaper-AR";

    RakenskaperProcessTest() {
        super(RakenskaperProcess.ID, STEG, RakenskaperProcess.LAMNA_UTTALANDE, "REDOVISNINGSREVISOR");
    }

    @Test
    void varje_byra_har_sin_uppgift_och_steget_ar_klart_nar_alla_ar_det() {
        bank.byraer.byraer = List.of(31L, 32L);
        ProcessInstance instans = oppnad();
        assertThat(byraer()).containsExactly(31L, 32L);
        slutfor(31L);
        assertThat(instans).isNotEnded();
        assertThat(byraer()).containsExactly(32L);
        bank.bliDag(Provplan.FORSENAS);
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(Provbank.NORV, STEG, RakenskaperProcess.LAMNA_UTTALANDE, "REVISIONSDIREKTOR"));
        slutfor(32L);
        assertThat(instans).isEnded();
    }

    @Test
    void utan_uppdrag_vantar_steget_pa_den_byra_som_far_det() {
        bank.byraer.byraer = Collections.singletonList(null);
        ProcessInstance instans = oppnad();
        assertThat(byraer()).containsExactly((Long) null);
        gorKlart();
        assertThat(instans).isEnded();
    }

    @Test
    void en_byra_som_far_uppdrag_medan_steget_pagar_far_en_uppgift_till() {
        ProcessInstance instans = oppnad();
        Task forsta = bank.uppgift(RakenskaperProcess.LAMNA_UTTALANDE);
        new Processmotor(bank.motor()).laggTill(forsta.getId(), RakenskaperProcess.LAMNA_UTTALANDE, Processmotor.FOREMAL, 32L);
        assertThat(byraer()).containsExactly(31L, 32L);
        assertThat(bank.motor().getTaskService().createTaskQuery().list()).extracting(Task::getDueDate).containsOnly(forsta.getDueDate());
        slutfor(31L);
        assertThat(instans).isNotEnded();
        slutfor(32L);
        assertThat(instans).isEnded();
        assertThat(bank.tomt()).isTrue();
    }

    private List<Long> byraer() {
        return bank.motor().getTaskService().createTaskQuery().list().stream().map(this::byra).sorted(Comparator.nullsFirst(Comparator.naturalOrder())).toList();
    }

    private Long byra(Task uppgift) {
        return (Long) bank.motor().getTaskService().getVariable(uppgift.getId(), Processmotor.FOREMAL);
    }

    private void slutfor(Long byra) {
        Task uppgift = bank.motor().getTaskService().createTaskQuery().list().stream().filter(u -> Objects.equals(byra(u), byra)).findFirst().orElseThrow();
        bank.motor().getTaskService().complete(uppgift.getId());
    }
}

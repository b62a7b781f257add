package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjulet.testsupport.Inspelning.Anrop;
import se.arshjulet.testsupport.Provbank;

/** Every path of the cycle of a fördjupad granskning. */
class FordjupadGranskningProcessTest {

    private static final Long ID = 5L;

    @RegisterExtension
    final Provbank bank = new Provbank();

    private final Provprojekt projekt = new Provprojekt();

    @BeforeEach
    void ett_projekt() {
        bank.bona("projekt", projekt);
        bank.stallKlockan(LocalDate.of(2024, 1, 15));
    }

    private ProcessInstance starta() {
        return bank.starta(ProjektProcess.ID, Map.of("fordjupadId", ID, "steg", "fordjupning"));
    }

    /** Straight on, from where it stands to the given task. */
    private ProcessInstance till(String uppgift) {
        ProcessInstance granskning = starta();
        while (!bank.uppgifter().contains(uppgift)) {
            assertThat(bank.uppgifter()).as("before " + uppgift).isNotEmpty();
            slutforAllt(true);
        }
        return granskning;
    }

    private void slutforAllt(boolean godkand) {
        bank.motor().getTaskService().createTaskQuery().list().forEach(u -> bank.motor().getTaskService().complete(u.getId(), Map.of("godkand", godkand)));
        bank.korJobb();
    }

    private static List<String> roller(Provbank bank, Task uppgift) {
        return bank.motor().getTaskService().getIdentityLinksForTask(uppgift.getId()).stream().map(l -> l.getGroupId()).filter(g -> g != null).toList();
    }

    @Test
    void granskningen_gar_fran_val_till_expediering() {
        ProcessInstance granskning = starta();
        for (String uppgift : List.of("utseProjektledare", "skrivProjektplan", "provaOberoendeIProjekt", "genomforGranskning", "skrivRapportutkast", "sakgranska",
                "fardigstallRapport", "kvalitetssakraFordjupad", "beslutaOmFordjupad", "expedieraFordjupad")) {
            assertThat(bank.uppgifter()).isNotEmpty().allMatch(uppgift::equals);
            slutforAllt(true);
        }
        assertThat(bank.frysningar.forsok()).isEqualTo(1);
        assertThat(bank.meddelanden.forsok()).isEqualTo(1);
        assertThat(granskning).hasPassed("expedieraFordjupad");
        assertThat(bank.motor().getRuntimeService().createProcessInstanceQuery().processDefinitionKey("svar").list()).singleElement().satisfies(svar -> {
            assertThat(bank.motor().getRuntimeService().getVariable(svar.getId(), "fordjupadId")).isEqualTo(ID);
            assertThat(bank.motor().getRuntimeService().getVariable(svar.getId(), "namndId")).isEqualTo(11L);
        });
    }

    @Test
    void utan_svarande_ar_granskningen_klar_nar_den_ar_expedierad() {
        projekt.svarande = List.of();
        ProcessInstance granskning = till("expedieraFordjupad");
        slutforAllt(true);
        assertThat(granskning).isEnded();
    }

    @Test
    void var_och_en_provar_sitt_eget_oberoende() {
        till("provaOberoendeIProjekt");
        List<Task> provningar = bank.motor().getTaskService().createTaskQuery().list();
        assertThat(provningar).extracting(Task::getAssignee).containsExactlyInAnyOrder("medlem1", "medlem2");
        assertThat(provningar).extracting(u -> bank.motor().getTaskService().getVariable(u.getId(), "foremalId")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void utan_projektledare_utses_en_ny_och_de_som_ar_provade_provas_inte_igen() {
        till("provaOberoendeIProjekt");
        projekt.projektledare = null;
        slutforAllt(true);
        assertThat(bank.uppgifter()).containsExactly("utseProjektledare");
        projekt.projektledare = "revisor2";
        projekt.medlemmar = List.of(3L);
        slutforAllt(true);
        assertThat(bank.uppgift("skrivProjektplan").getAssignee()).isEqualTo("revisor2");
        slutforAllt(true);
        assertThat(bank.uppgift("provaOberoendeIProjekt").getAssignee()).isEqualTo("medlem3");
        projekt.medlemmar = List.of();
        slutforAllt(true);
        assertThat(bank.uppgifter()).containsExactly("genomforGranskning");
    }

    @Test
    void nar_ingen_ar_oprovad_gar_arbetet_vidare() {
        projekt.medlemmar = List.of();
        till("genomforGranskning");
        assertThat(bank.uppgifter()).containsExactly("genomforGranskning");
    }

    @Test
    void varje_granskad_namnd_sakgranskar_for_sig_och_den_som_tiger_haller_inte_upp_rapporten() {
        till("sakgranska");
        List<Task> alla = bank.motor().getTaskService().createTaskQuery().list();
        assertThat(alla).extracting(u -> bank.motor().getTaskService().getVariable(u.getId(), "namndId")).containsExactlyInAnyOrder(11L, 12L);
        assertThat(roller(bank, alla.get(0))).containsExactly("NAMND");
        bank.motor().getTaskService().complete(alla.get(0).getId());
        assertThat(bank.uppgifter()).containsExactly("sakgranska");
        bank.bliDag(Provprojekt.UTGAR.minusDays(1));
        assertThat(bank.uppgifter()).containsExactly("sakgranska");
        bank.bliDag(Provprojekt.UTGAR);
        assertThat(bank.uppgifter()).containsExactly("fardigstallRapport");
    }

    @Test
    void det_som_inte_godkanns_kommer_tillbaka() {
        till("kvalitetssakraFordjupad");
        slutforAllt(false);
        assertThat(bank.uppgifter()).containsExactly("fardigstallRapport");
        assertThat(bank.frysningar.forsok()).isZero();
        slutforAllt(true);
        slutforAllt(true);
        assertThat(bank.uppgifter()).containsExactly("beslutaOmFordjupad");
        assertThat(bank.frysningar.forsok()).isEqualTo(1);
    }

    @Test
    void en_forsenad_uppgift_paminns_och_lyfts_och_ligger_kvar() {
        till("genomforGranskning");
        bank.bliDag(Provprojekt.FORFALLER.minusDays(8));
        assertThat(bank.paminnelser.anrop()).isEmpty();
        bank.bliDag(Provprojekt.FORFALLER.minusDays(7));
        assertThat(bank.paminnelser.anrop()).containsExactly(new Anrop(Provbank.NORV, "fordjupning", "genomforGranskning", null));
        bank.bliDag(Provprojekt.FORFALLER.plusDays(1));
        assertThat(bank.lyft.anrop()).containsExactly(new Anrop(Provbank.NORV, "fordjupning", "genomforGranskning", "REVISIONSDIREKTOR"));
        assertThat(bank.uppgifter()).containsExactly("genomforGranskning");
    }

    @Test
    void den_som_avbryts_lamnar_inget_efter_sig() {
        ProcessInstance granskning = till("sakgranska");
        bank.motor().getRuntimeService().createExecutionQuery().messageEventSubscriptionName(ProjektProcess.AVBRYT).list()
                .forEach(e -> bank.motor().getRuntimeService().messageEventReceived(ProjektProcess.AVBRYT, e.getId()));
        assertThat(granskning).isEnded();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void varje_streck_gar_att_ta() {
        projekt.svarande = List.of();
        till("expedieraFordjupad");
        slutforAllt(true);
        den_sena_vagen();
        ett_projekt();
        den_som_avbryts_lamnar_inget_efter_sig();
        ett_projekt();
        till("sakgranska");
        bank.bliDag(Provprojekt.FORFALLER.plusDays(2));
        TreeSet<String> kvar = new TreeSet<>();
        Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/fordjupadGranskning.bpmn")).getModelElementsByType(SequenceFlow.class)
                .forEach(flode -> kvar.add("fordjupadGranskning/" + flode.getId()));
        kvar.removeAll(bank.tagnaVagar());
        assertThat(kvar).isEmpty();
    }

    /** Every task late, the leader not independent, the report sent back once. */
    private void den_sena_vagen() {
        starta();
        LocalDate dag = Provprojekt.UTGAR;
        boolean skickadTillbaka = false;
        boolean bytt = false;
        for (int varv = 0; bank.motor().getTaskService().createTaskQuery().count() > 0; varv++) {
            assertThat(varv).isLessThan(40);
            dag = dag.plusMonths(1);
            bank.bliDag(dag);
            if (bank.uppgifter().contains("provaOberoendeIProjekt") && !bytt) {
                projekt.projektledare = null;
                bytt = true;
            } else if (bank.uppgifter().contains("utseProjektledare")) {
                projekt.projektledare = "revisor";
            }
            boolean godkand = !bank.uppgifter().contains("kvalitetssakraFordjupad") || skickadTillbaka;
            skickadTillbaka |= bank.uppgifter().contains("kvalitetssakraFordjupad");
            slutforAllt(godkand);
        }
    }
}

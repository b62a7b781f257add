package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.testsupport.Arsvandring;
import se.arshjulet.testsupport.Provbank;
import se.arshjulet.testsupport.Provplan;

/** Every line in every model can be taken: nothing in the pictures is only drawn. */
class ModelltackningProcessTest {

    private static final Map<String, Object> RAKA_VAGEN = Map.of("hinder", false, "godkand", true, "forSvar", true, "undertecknat", true, "accepterat", true, "vantar", false);
    private static final Map<String, Object> TILLBAKA = Map.of("hinder", true, "godkand", false, "forSvar", true, "undertecknat", false, "accepterat", false, "vantar", true);

    @RegisterExtension
    final Provbank bank = new Provbank();

    @ParameterizedTest
    @CsvSource({"oberoende, oberoende", "riskplan, riskplan", "uppfoljning, uppfoljning-2", "granskning, granskning-OKT",
            "ekonomi, ekonomi-MAJ", "rakenskaper, rakenskaper-DELAR", "fordjupning, fordjupning", "rapport, rapport",
            "kvalitetssakring, kvalitetssakring", "beslut, beslut", "expediering, expediering", "svar, svar"})
    void fasens_alla_vagar_gar_att_ga(String fas, String steg) {
        ProcessInstance iFortid = bank.starta(fas, steg);
        while (pagar(iFortid)) {
            bank.oppnaAlla();
            slutforAllt(RAKA_VAGEN);
        }
        ProcessInstance forSent = bank.starta(fas, steg);
        int varv = 0;
        while (pagar(forSent)) {
            bank.bliDag(Provplan.FORSENAS.plusMonths(Provplan.MANADER_TILL_SVARSGRANSKNING).plusMonths(varv));
            slutforAllt(varv < 2 ? TILLBAKA : RAKA_VAGEN);
            merTid();
            varv++;
        }
        avvikelser(bank.starta(fas, steg));
        assertThat(utanfor(fas)).isEmpty();
    }

    /** Whoever completes the svar can ask for it too. */
    private void merTid() {
        bank.uppgifter().stream().filter("kompletteraSvar"::equals).forEach(komplettering -> bank.meddela("anstandBegart"));
        bank.uppgifter().stream().filter("provaAnstand"::equals).forEach(bank::slutfor);
    }

    /** What happens only when somebody asks for it, more time and that nobody waits any longer, and what is accepted the second time. */
    private void avvikelser(ProcessInstance instans) {
        bank.oppnaAlla();
        bank.meddela("anstandBegart");
        bank.bliDag(Provplan.FORSENAS.plusYears(2));
        bank.uppgifter().stream().filter("provaAnstand"::equals).forEach(bank::slutfor);
        bank.meddela("nyFrist");
        bank.meddela("komAldrig");
        slutforAllt(TILLBAKA);
        slutforAllt(RAKA_VAGEN);
        assertThat(instans).isNotNull();
    }

    @Test
    void arets_alla_vagar_gar_att_ga() {
        new Arsvandring(bank).tillSlutet();
        new Arsvandring(bank).medBeslut("forSvar", false).tillSlutet();
        new Arsvandring(bank);
        bank.motor().getRuntimeService().correlateMessage("arsgranskningAvbruten");
        assertThat(utanfor("arsgranskning")).isEmpty();
    }

    @Test
    void begarans_alla_vagar_gar_att_ga() {
        Map<String, Object> en = Map.of("arsgranskningId", Provbank.NORV_ID, "foremalId", 1L);
        ProcessInstance begaran = bank.starta("begaran", en);
        bank.bliDag(Provplan.FORSENAS.plusMonths(1));
        slutforAllt(Map.of());
        slutforAllt(TILLBAKA);
        slutforAllt(Map.of());
        slutforAllt(RAKA_VAGEN);
        assertThat(pagar(begaran)).isFalse();
        bank.starta("begaran", en);
        bank.motor().getRuntimeService().correlateMessage("begaranAterkallad");
        assertThat(utanfor("begaran")).isEmpty();
    }

    @Test
    void den_som_kommer_in_i_ett_projekt_provas_eller_slipper_nar_granskningen_avbryts() {
        bank.bona("projekt", new Provprovare());
        Map<String, Object> en = Map.of("fordjupadId", 5L, "foremalId", 1L);
        ProcessInstance provning = bank.starta("medlemsprovning", en);
        slutforAllt(Map.of());
        assertThat(pagar(provning)).isFalse();
        bank.starta("medlemsprovning", en);
        bank.motor().getRuntimeService().correlateMessage("fordjupadAvbruten");
        assertThat(utanfor("medlemsprovning")).isEmpty();
    }

    /** Stands for {@code projekt}. */
    public static final class Provprovare {

        public String provare(Long medlemId) {
            return "medlem" + medlemId;
        }
    }

    private boolean pagar(ProcessInstance instans) {
        return bank.motor().getRuntimeService().createProcessInstanceQuery().processInstanceId(instans.getId()).count() > 0;
    }

    private void slutforAllt(Map<String, Object> beslut) {
        bank.uppgifter().forEach(nyckel -> bank.slutfor(nyckel, beslut));
        bank.korJobb();
        bank.resultatetKommer();
    }

    /** Lines in the model that nobody has gone. From a wait the line after the event that came is counted: the engine does not take the one before. */
    private TreeSet<String> utanfor(String modell) {
        BpmnModelInstance las = Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/" + modell + ".bpmn"));
        TreeSet<String> kvar = new TreeSet<>();
        las.getModelElementsByType(SequenceFlow.class).stream().filter(flode -> !(flode.getSource() instanceof EventBasedGateway))
                .forEach(flode -> kvar.add(modell + "/" + flode.getId()));
        kvar.removeAll(bank.tagnaVagar());
        return kvar;
    }
}

package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.testsupport.Provbank.NORV;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjulet.beslut.BeslutProcess;
import se.arshjulet.oberoende.OberoendeProcess;
import se.arshjulet.testsupport.Arsvandring;
import se.arshjulet.testsupport.Inspelning.Provfel;
import se.arshjulet.testsupport.Provbank;
import se.arshjulet.testsupport.Provplan;
import se.arshjulet.uppfoljning.UppfoljningProcess;

class ArsgranskningProcessTest {

    private static final List<String> ARETS_ARBETE = List.of("ekonomi-DELAR", "ekonomi-MAJ", "ekonomi-MARS", "ekonomi-OKT", "fordjupning",
            "granskning-DELAR", "granskning-MAJ", "granskning-MARS", "granskning-OKT", "rakenskaper-AR", "rakenskaper-DELAR", "riskplan");

    @RegisterExtension
    final Provbank bank = new Provbank();

    @Test
    void aret_borjar_med_att_oberoendet_provas() {
        Arsvandring ar = new Arsvandring(bank);
        assertThat(ar.pagar()).containsExactly("oberoende");
        assertThat(bank.vantandeSteg()).containsExactly("oberoende");
    }

    @Test
    void varje_fas_vet_vilken_arsgranskning_den_hor_till() {
        new Arsvandring(bank).till("riskplan");
        List<ProcessInstance> faser = bank.motor().getRuntimeService().createProcessInstanceQuery().list();
        assertThat(faser).hasSize(13).extracting(ProcessInstance::getBusinessKey).containsOnly(NORV);
        assertThat(faser).allSatisfy(fas -> assertThat(fas).variables().containsEntry("arsgranskningId", Provbank.NORV_ID));
    }

    @Test
    void arets_arbete_borjar_inte_forran_oberoendet_ar_provat() {
        Arsvandring ar = new Arsvandring(bank);
        bank.bliDag(Provplan.OPPNAR);
        assertThat(bank.uppgifter()).containsExactly(OberoendeProcess.PROVA);
        ar.slutfor("oberoende");
        assertThat(ar.pagar()).contains("ekonomi", "fordjupning", "granskning", "rakenskaper", "riskplan").doesNotContain("oberoende");
    }

    @Test
    void arets_arbete_pagar_sida_vid_sida_med_ett_steg_for_varje_period() {
        Arsvandring ar = new Arsvandring(bank).till("riskplan");
        assertThat(bank.vantandeSteg()).isEqualTo(ARETS_ARBETE);
        assertThat(varden(ar, ArsgranskningProcess.PERIOD)).containsOnly("MARS", "MAJ", "DELAR", "OKT", "AR");
    }

    @Test
    void ett_steg_kan_oppnas_i_fortid_utan_att_de_andra_oppnas() {
        new Arsvandring(bank).till("riskplan");
        bank.oppna("granskning-MAJ");
        assertThat(bank.uppgifter()).containsExactly("granskaVerksamhet");
        assertThat(bank.vantandeSteg()).hasSize(ARETS_ARBETE.size() - 1).doesNotContain("granskning-MAJ");
    }

    @Test
    void riskplanen_foljs_upp_tva_ganger_i_tur_och_ordning() {
        Arsvandring ar = new Arsvandring(bank).till("riskplan");
        bank.oppna("riskplan");
        ar.slutfor("riskplan");
        assertThat(ar.pagar()).contains("uppfoljning1").doesNotContain("uppfoljning2");
        bank.oppna("uppfoljning-1");
        ar.slutfor("uppfoljning-1");
        assertThat(ar.pagar()).contains("uppfoljning2").doesNotContain("uppfoljning1");
        assertThat(varden(ar, UppfoljningProcess.OMGANG)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void lopande_granskning_ar_klar_nar_alla_perioder_ar_klara() {
        Arsvandring ar = new Arsvandring(bank).till("riskplan");
        bank.bliDag(Provplan.OPPNAR);
        Stream.of("OKT", "MARS", "DELAR").map("granskning-"::concat).forEach(ar::slutfor);
        assertThat(ar.pagar()).contains("granskning");
        ar.slutfor("granskning-MAJ");
        assertThat(ar.pagar()).doesNotContain("granskning");
    }

    @Test
    void rapporten_vantar_pa_det_sista_av_underlaget() {
        Arsvandring ar = new Arsvandring(bank).till("riskplan");
        bank.bliDag(Provplan.OPPNAR);
        ARETS_ARBETE.stream().filter(steg -> !"rakenskaper-AR".equals(steg)).forEach(ar::slutfor);
        ar.slutfor("uppfoljning-1");
        ar.slutfor("uppfoljning-2");
        assertThat(ar.pagar()).contains("rakenskaper").doesNotContain("rapport");
        ar.slutfor("rakenskaper-AR");
        assertThat(ar.pagar()).containsExactly("rapport");
    }

    @Test
    void ett_ar_for_svar_avslutas_nar_svaret_ar_accepterat() {
        Arsvandring ar = new Arsvandring(bank);
        ar.tillSlutet();
        assertThat(ar.ar()).isEnded().hasPassedInOrder("oberoende", "arbetetBorjar", "underlagetKlart", "rapport",
                "kvalitetssakring", "beslut", "expediering", "forSvarEllerKannedom", "svar", "avsluta", "slut");
        assertThat(List.of(bank.frysningar.anrop().size(), bank.meddelanden.anrop().size(), bank.avslut.anrop().size())).containsOnly(1);
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void ett_ar_for_kannedom_avslutas_utan_svar() {
        Arsvandring ar = new Arsvandring(bank).medBeslut(BeslutProcess.FOR_SVAR, false);
        ar.tillSlutet();
        assertThat(ar.ar()).isEnded().hasPassedInOrder("expediering", "avsluta", "slut").hasNotPassed("svar");
        assertThat(bank.avslut.anrop()).hasSize(1);
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void kan_aret_inte_avslutas_ar_inte_heller_det_sista_steget_gjort() {
        Arsvandring ar = new Arsvandring(bank).till("svar");
        bank.bliDag(Provplan.OPPNAR);
        ar.slutfor("svar");
        bank.oppna("svarsgranskning");
        bank.avslut.vagra(true);
        assertThatThrownBy(() -> ar.slutfor("svarsgranskning")).isInstanceOf(Provfel.class);
        assertThat(bank.uppgifter()).containsExactly("granskaSvar");
        bank.avslut.vagra(false);
        ar.tillSlutet();
        assertThat(ar.ar()).isEnded();
    }

    private List<Object> varden(Arsvandring ar, String variabel) {
        return bank.motor().getHistoryService().createHistoricVariableInstanceQuery().variableName(variabel).list()
                .stream().filter(v -> ar.ar().getId().equals(v.getRootProcessInstanceId())).map(HistoricVariableInstance::getValue).toList();
    }
}

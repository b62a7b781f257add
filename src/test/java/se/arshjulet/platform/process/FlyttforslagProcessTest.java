package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjulet.testsupport.Provbank;

/** What would happen, with none, some and many: a page at a time, and as many statements however many there are. */
class FlyttforslagProcessTest {

    private static final int SIDAN = 25;
    private static final String NYTT_ID = "stegetsNyaId";

    @RegisterExtension
    final Provbank bank = new Provbank();

    private String gammal;

    @BeforeEach
    void versionen() {
        gammal = bank.motor().getRepositoryService().createProcessDefinitionQuery().processDefinitionKey("beslut").singleResult().getId();
    }

    @Test
    void de_som_stannar_visas_en_sida_i_taget_i_svensk_ordning_och_forslaget_ar_lika_manga_satser_hur_manga_de_an_ar() {
        List<String> arenden = List.of("ÖN-2023", "AN-2023", "ÄN-2023", "ÅN-2023", "ZN-2023");
        arenden.forEach(arende -> vid("beslutaOmRapport", arende));
        vid("undertecknaMissiv", "BN-2023");
        new Andradmodell("beslut").omdop("beslutaOmRapport", NYTT_ID).driftsatt(bank);
        Flyttvag vag = vag();

        int fore = bank.satser();
        Flyttforslag forsta = vag.forslag(1, 2);
        int satser = bank.satser() - fore;
        assertThat(forsta.stannare()).extracting(Flyttforslag.Process::arende).containsExactly("AN-2023", "ZN-2023");
        assertThat(forsta.stannare()).extracting(Flyttforslag.Process::getSaknasText).containsOnly("Besluta om rapporten");
        assertThat(forsta.stannar()).isEqualTo(5);
        assertThat(forsta.sidor()).isEqualTo(3);
        assertThat(forsta.flyttas()).isOne();
        assertThat(forsta.steg()).singleElement().satisfies(rad -> assertThat(rad.getValue()).isOne());
        assertThat(vag.forslag(2, 2).stannare()).extracting(Flyttforslag.Process::arende).containsExactly("ÅN-2023", "ÄN-2023");
        assertThat(vag.forslag(3, 2).stannare()).extracting(Flyttforslag.Process::arende).containsExactly("ÖN-2023");
        assertThat(vag.forslag(99, 2)).isEqualTo(vag.forslag(3, 2));
        assertThat(vag.forslag(-1, 2)).isEqualTo(forsta);

        IntStream.range(0, 60).forEach(nr -> vid(nr % 2 == 0 ? "beslutaOmRapport" : "undertecknaMissiv", "Ö" + nr));
        fore = bank.satser();
        Flyttforslag manga = vag.forslag(1, SIDAN);
        assertThat(bank.satser() - fore).isEqualTo(satser).isLessThanOrEqualTo(5);
        assertThat(manga.stannare()).hasSize(SIDAN);
        assertThat(manga.stannar()).isEqualTo(35);
        assertThat(manga.flyttas()).isEqualTo(31);
    }

    @Test
    void de_som_kan_flyttas_hamtas_nagra_i_taget_och_var_och_en_en_gang() {
        IntStream.range(0, 7).forEach(nr -> vid("beslutaOmRapport", "N" + nr));
        new Andradmodell("beslut").laggTillEfter("beslutaOmRapport").driftsatt(bank);
        Flyttvag vag = vag();
        Set<String> sedda = new HashSet<>();
        for (List<Flyttforslag.Process> nasta = vag.flyttbara("", 3); !nasta.isEmpty(); nasta = vag.flyttbara(nasta.get(nasta.size() - 1).id(), 3)) {
            assertThat(nasta).hasSizeLessThanOrEqualTo(3).allSatisfy(en -> assertThat(sedda.add(en.arende())).isTrue());
        }
        assertThat(sedda).hasSize(7);
        assertThat(vag.flyttbara()).isEqualTo(7);
    }

    @Test
    void nar_inget_pagar_finns_inget_att_flytta() {
        new Andradmodell("beslut").laggTillEfter("beslutaOmRapport").driftsatt(bank);
        Flyttforslag forslag = vag().forslag(1, SIDAN);
        assertThat(forslag.flyttas() + forslag.stannar()).isZero();
        assertThat(forslag.stannare()).isEmpty();
        assertThat(forslag.steg()).isEmpty();
        assertThat(forslag.sidor()).isOne();
    }

    @Test
    void ett_uttalande_som_vantar_pa_sin_dag_flyttas_till_en_uppgift_per_byra_men_ett_som_ligger_oppet_stannar() {
        Lyssnandemotor.driftsattForEn(bank.motor(), "rakenskaper.bpmn");
        bank.starta("rakenskaper", "rakenskaper-DELAR");
        bank.oppna("rakenskaper-DELAR");
        ProcessInstance vantar = bank.starta("rakenskaper", "rakenskaper-AR");
        bank.motor().getRepositoryService().createDeployment().addClasspathResource("bpmn/rakenskaper.bpmn").deploy();
        Flyttvag vag = new Modellflytt(bank.motor(), utanRegler -> List.of()).vag("rakenskaper", 2).orElseThrow();
        Flyttforslag forslag = vag.forslag(1, SIDAN);
        assertThat(forslag.stannare()).extracting(Flyttforslag.Process::getSaknasText).containsExactly("Lämna uttalande");
        assertThat(forslag.flyttas()).isOne();
        assertThat(vag.flytta(vag.flyttbara("", 1).get(0))).isTrue();
        bank.oppna("rakenskaper-AR");
        assertThat(bank.motor().getTaskService().createTaskQuery().processInstanceId(vantar.getId()).list()).singleElement()
                .satisfies(task -> assertThat(bank.motor().getTaskService().getVariable(task.getId(), Processmotor.FOREMAL)).isEqualTo(31L));
    }

    private Flyttvag vag() {
        return new Modellflytt(bank.motor(), utanRegler -> List.of()).vag("beslut", 1).orElseThrow();
    }

    private void vid(String uppgift, String arende) {
        bank.motor().getRuntimeService().createProcessInstanceById(gammal).businessKey(arende).setVariables(Map.of("arsgranskningId", Provbank.NORV_ID, "steg", "beslut"))
                .startBeforeActivity(uppgift).execute();
    }
}

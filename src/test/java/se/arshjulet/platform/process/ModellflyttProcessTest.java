package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.projekt.Provprojekt;
import se.arshjulet.testsupport.Arsvandring;
import se.arshjulet.testsupport.Provbank;
import se.arshjulet.testsupport.Provplan;
import se.arshjulet.testsupport.Provsvarsplan;

/** What runs goes over to a newer version of its model, and goes on there; or stays where it is. */
class ModellflyttProcessTest {

    private static final Map<String, Object> BESLUT = Map.of("hinder", false, "godkand", true, "forSvar", true, "undertecknat", true, "accepterat", true, "vantar", false);
    private static final Map<String, Object> VARIABLER = Map.of("arsgranskningId", Provbank.NORV_ID, "fordjupadId", 5L, "foremalId", 1L, "namndId", 11L,
            "svarId", Provsvarsplan.SVAR_ID);
    private static final int MANGA_VARV = 40;
    private static final int SIDAN = 25;
    private static final String NYTT_ID = "stegetsNyaId";

    @RegisterExtension
    final Provbank bank = new Provbank();

    @BeforeEach
    void ett_projekt() {
        bank.bona("projekt", new Provprojekt());
    }

    static Stream<Arguments> varje_uppgift_i_varje_modell() {
        return Modeller.ALLA.stream().flatMap(modell -> Andradmodell.uppgifter(modell).stream().map(uppgift -> Arguments.of(modell, uppgift)));
    }

    @ParameterizedTest
    @MethodSource("varje_uppgift_i_varje_modell")
    void det_som_star_vid_en_uppgift_flyttas_till_en_andrad_modell_och_gar_dar_till_sitt_slut(String modell, String uppgift) {
        ProcessInstance instans = vid(modell, uppgift);
        List<Task> fore = uppgifter(instans);
        Map<String, Date> timrar = timrar(instans);
        List<String> vantar = vantar(instans);
        new Andradmodell(modell).omdop(uppgift, NYTT_ID).laggTillEfter(NYTT_ID).driftsatt(bank);

        Flyttvag vag = medRegel(modell, true, Map.of(uppgift, NYTT_ID));
        Flyttforslag forslag = vag.forslag(1, SIDAN);
        assertThat(forslag.stannar()).isZero();
        assertThat(forslag.stannare()).isEmpty();
        assertThat(forslag.steg()).extracting(rad -> rad.getKey().nyttNamn()).contains(Andradmodell.NYTT_NAMN);
        Flyttforslag.Process den = vag.flyttbara("", SIDAN).get(0);
        assertThat(vag.flytta(den)).isTrue();
        assertThat(vag.flytta(den)).as("a second time").isFalse();

        assertThat(uppgifter(instans)).hasSameSizeAs(fore).allSatisfy(efter -> {
            Task forut = fore.stream().filter(f -> f.getId().equals(efter.getId())).findFirst().orElseThrow();
            assertThat(efter.getTaskDefinitionKey()).isEqualTo(NYTT_ID);
            assertThat(efter.getName()).isEqualTo(Andradmodell.NYTT_NAMN);
            assertThat(efter.getDueDate()).isEqualTo(forut.getDueDate());
            assertThat(efter.getAssignee()).isEqualTo(forut.getAssignee());
        });
        assertThat(timrar(instans)).isEqualTo(timrar);
        assertThat(vantar(instans)).isEqualTo(vantar);
        assertThat(tillSlutet(instans, !timrar.isEmpty())).contains(NYTT_ID, Andradmodell.TILLAGT);
    }

    @Test
    void mer_tid_kan_begaras_i_ett_svar_som_har_flyttats() {
        ProcessInstance svar = bank.starta("svar", "svar");
        bank.oppnaAlla();
        new Andradmodell("svar").omdop("lamnaSvar", NYTT_ID).driftsatt(bank);
        flyttaAllt("svar", Map.of("lamnaSvar", NYTT_ID));
        bank.meddela("anstandBegart");
        assertThat(bank.uppgifter()).containsExactly("provaAnstand", NYTT_ID);
        bank.svarsplan.flytta(30);
        bank.meddela("nyFrist");
        bank.bliDag(Provplan.FORSENAS);
        assertThat(bank.lyft.anrop()).extracting("uppgift").doesNotContain("lamnaSvar");
        bank.bliDag(Provplan.FORSENAS.plusDays(30));
        assertThat(bank.lyft.anrop()).extracting("lyftTill").contains("FORTROENDEVALD");
        assertThat(svar).isNotEnded();
    }

    @Test
    void aret_flyttas_med_sina_faser_som_de_star_och_gar_till_sitt_slut() {
        Arsvandring aret = new Arsvandring(bank).till("beslut");
        new Andradmodell("arsgranskning").omdop("beslut", NYTT_ID).driftsatt(bank);
        flyttaAllt("arsgranskning", Map.of("beslut", NYTT_ID));
        assertThat(aret.pagar()).contains(NYTT_ID).doesNotContain("beslut");
        aret.tillSlutet();
        assertThat(aret.ar()).isEnded().hasPassed(NYTT_ID, "svar", "avsluta");
    }

    @Test
    void ett_steg_som_inte_har_nagon_motsvarighet_haller_sin_process_kvar_och_namns_pa_svenska() {
        ProcessInstance instans = vid("rapport", "skrivUtkast");
        new Andradmodell("rapport").omdop("skrivUtkast", NYTT_ID).driftsatt(bank);
        Flyttvag vag = medRegel("rapport", true, Map.of());
        Flyttforslag forslag = vag.forslag(1, SIDAN);
        assertThat(forslag.flyttas()).isZero();
        assertThat(forslag.steg()).isEmpty();
        assertThat(vag.flyttbara("", SIDAN)).isEmpty();
        assertThat(forslag.stannare()).singleElement().satisfies(en -> {
            assertThat(en.arende()).isEqualTo(Provbank.NORV);
            assertThat(en.getSaknasText()).isEqualTo("Skriv utkast");
        });
        assertThatThrownBy(() -> vag.flytta(forslag.stannare().get(0))).isInstanceOf(Regelbrott.class).hasMessageContaining("drift.modell.fel.stannar");
        assertThat(bank.uppgifter()).containsExactly("skrivUtkast");
        assertThat(tillSlutet(instans, true)).containsOnly("skrivUtkast");
    }

    @Test
    void det_som_programmet_sager_ska_stanna_flyttas_inte() {
        vid("rapport", "skrivUtkast");
        new Andradmodell("rapport").laggTillEfter("skrivUtkast").driftsatt(bank);
        Flyttvag vag = medRegel("rapport", false, Map.of());
        Flyttforslag forslag = vag.forslag(1, SIDAN);
        assertThat(forslag.sparrad()).isTrue();
        assertThat(forslag.flyttas()).isZero();
        assertThat(forslag.steg()).isEmpty();
        assertThat(forslag.stannar()).isOne();
        assertThat(forslag.stannare()).extracting(Flyttforslag.Process::arende).containsExactly(Provbank.NORV);
        assertThat(vag.flyttbara()).isZero();
        assertThat(vag.flyttbara("", SIDAN)).isEmpty();
    }

    @Test
    void ett_steg_som_vantar_pa_ett_nytt_forsok_foljer_med_och_gors() {
        bank.paminnelser.vagra(true);
        ProcessInstance instans = vid("rapport", "skrivUtkast");
        bank.bliDag(Provplan.PAMINNER);
        assertThat(bank.paminnelser.forsok()).isPositive();
        new Andradmodell("rapport").laggTillEfter("skrivUtkast").driftsatt(bank);
        assertThat(medRegel("rapport", true, Map.of()).forslag(1, SIDAN).steg()).extracting(rad -> rad.getKey().namn()).containsExactly("Påminn yrkesrevisorn", "Skriv utkast");
        flyttaAllt("rapport", Map.of());
        bank.paminnelser.vagra(false);
        bank.bliDag(Provplan.FORSENAS);
        assertThat(bank.paminnelser.anrop()).extracting("uppgift").contains("skrivUtkast");
        assertThat(tillSlutet(instans, false)).contains(Andradmodell.TILLAGT);
    }

    @Test
    void listan_har_varje_modell_i_arets_ordning_med_den_nyaste_forst() {
        vid("rapport", "skrivUtkast");
        new Andradmodell("rapport").laggTillEfter("skrivUtkast").driftsatt(bank);
        List<Modellversion> alla = new Modellflytt(bank.motor()).versioner();
        assertThat(alla).extracting(Modellversion::modell).startsWith("arsgranskning", "oberoende").containsAll(Modeller.ALLA);
        assertThat(alla).filteredOn(v -> v.modell().equals("rapport")).extracting(v -> v.version() + " " + v.pagar() + " " + v.nyast()).containsExactly("2 0 true", "1 1 false");
        assertThat(alla).allSatisfy(v -> assertThat(v.satt()).isNotNull());
        assertThat(new Modellflytt(bank.motor()).vag("rapport", 2)).as("the newest has nowhere to go").isEmpty();
        assertThat(new Modellflytt(bank.motor()).vag("rapport", 9)).isEmpty();
    }

    private ProcessInstance vid(String modell, String uppgift) {
        return bank.motor().getRuntimeService().createProcessInstanceByKey(modell).businessKey(Provbank.NORV).setVariables(VARIABLER).setVariable("steg", steg(modell))
                .startBeforeActivity(Andradmodell.borjan(modell, uppgift)).execute();
    }

    private static String steg(String modell) {
        return Map.of("uppfoljning", "uppfoljning-1", "granskning", "granskning-OKT", "ekonomi", "ekonomi-MAJ", "rakenskaper", "rakenskaper-AR").getOrDefault(modell, modell);
    }

    private Flyttvag medRegel(String modell, boolean flyttas, Map<String, String> omdopta) {
        return new Modellflytt(bank.motor(), denna -> List.of(new Flyttregel(List.of(Andradmodell.summa(denna)), flyttas, omdopta))).vag(modell, 1).orElseThrow();
    }

    private void flyttaAllt(String modell, Map<String, String> omdopta) {
        Flyttvag vag = medRegel(modell, true, omdopta);
        assertThat(vag.forslag(1, SIDAN).stannar()).isZero();
        assertThat(vag.flyttbara("", SIDAN)).isNotEmpty().allSatisfy(en -> assertThat(vag.flytta(en)).isTrue());
        assertThat(vag.flyttbara()).isZero();
    }

    private List<Task> uppgifter(ProcessInstance instans) {
        return bank.motor().getTaskService().createTaskQuery().processInstanceId(instans.getId()).list();
    }

    /** By where they are in the model. */
    private Map<String, Date> timrar(ProcessInstance instans) {
        ManagementService drift = bank.motor().getManagementService();
        Map<String, Date> timrar = new TreeMap<>();
        drift.createJobQuery().processInstanceId(instans.getId()).timers().list()
                .forEach(jobb -> timrar.put(drift.createJobDefinitionQuery().jobDefinitionId(jobb.getJobDefinitionId()).singleResult().getActivityId(), jobb.getDuedate()));
        return timrar;
    }

    private List<String> vantar(ProcessInstance instans) {
        return bank.motor().getRuntimeService().createEventSubscriptionQuery().processInstanceId(instans.getId()).list().stream()
                .map(EventSubscription::getEventName).sorted().toList();
    }

    /** @return the tasks that were done on the way */
    private Set<String> tillSlutet(ProcessInstance instans, boolean paminns) {
        bank.bliDag(Provplan.FORSENAS);
        assertThat(bank.paminnelser.forsok() + bank.lyft.forsok() > 0 || !paminns).as("what is late is told of").isTrue();
        Set<String> gjorda = new HashSet<>();
        for (int varv = 0; varv < MANGA_VARV && pagar(instans); varv++) {
            bank.oppnaAlla();
            List<Task> oppna = bank.motor().getTaskService().createTaskQuery().list();
            oppna.forEach(en -> {
                gjorda.add(en.getTaskDefinitionKey());
                bank.motor().getTaskService().complete(en.getId(), BESLUT);
            });
            bank.korJobb();
            bank.resultatetKommer();
        }
        assertThat(instans).isEnded();
        return gjorda;
    }

    private boolean pagar(ProcessInstance instans) {
        return bank.motor().getRuntimeService().createProcessInstanceQuery().processInstanceId(instans.getId()).count() > 0;
    }
}

package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.inkorg.Provbevakning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.inkorg.Urval;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Uppgiftsbesked;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testmotor;

/** The leader finds a hinder beside the model, which has asked already whether the leader is there. */
class UtanLedareProcessTest {

    private static final Domandatabas DATABAS = Domandatabas.egen();

    /** From the day of the test's clock. */
    private static final LocalDate OM_FJORTON_DAGAR = LocalDate.of(2023, 3, 15);

    private ProjektledningProcessTest led;
    private Testmotor motor;
    private Long granskning;
    private Anvandare ny;
    private Anvandare nasta;

    @Test
    void ledarens_uppgift_blir_ledig_och_syns_for_direktoren_tills_en_ny_har_utsetts() {
        till(ProjektProcess.GENOMFOR, () -> {
            lamna();
            assertThat(led.fordjupad(granskning).getCykel().getProjektledare()).isNull();
            assertThat(uppgift(ProjektProcess.GENOMFOR).getAssignee()).isNull();
            assertThat(vy().utanLedare()).isTrue();
            assertThat(led.utanLedare).containsExactly("revisor9");
            somIMotorn();
            assertThat(korg(led.direktor)).extracting(Uppgift::getNyckel).contains(ProjektProcess.GENOMFOR);
            assertThat(korg(nasta)).isEmpty();
            utse("revisor8");
            assertThat(led.fordjupad(granskning).getCykel().getProjektledare()).isEqualTo("revisor8");
            assertThat(uppgift(ProjektProcess.GENOMFOR).getAssignee()).isEqualTo("revisor8");
            assertThat(uppgift(ProjektProcess.PROVA).getAssignee()).isEqualTo("revisor8");
            assertThat(vy().utanLedare()).isFalse();
            assertThat(vy().historik()).extracting(Handelse::getTyp).contains("projekt.projektledare", "projekt.avford");
        });
    }

    @Test
    void ocksa_nar_rapporten_ar_faststalld_eller_beslutad_kan_ledaren_ha_ett_hinder() {
        for (String steg : List.of(ProjektProcess.BESLUTA, ProjektProcess.EXPEDIERA)) {
            till(steg, () -> {
                lamna();
                utse("revisor8");
                assertThat(led.fordjupad(granskning).getCykel().getProjektledare()).isEqualTo("revisor8");
                assertThat(uppgift(ProjektProcess.PROVA).getAssignee()).isEqualTo("revisor8");
            });
        }
    }

    @Test
    void ocksa_nar_rapporten_ar_sand_och_svaren_vantas_utses_nagon_som_granskar_dem() {
        till(ProjektProcess.EXPEDIERA, () -> {
            Projektsvar.med(led, motor);
            overlat();
            somIMotorn();
            led.slutfor(oppna(ProjektProcess.EXPEDIERA), led.formular(oppna(ProjektProcess.EXPEDIERA)));
            hinder("revisor9");
            assertThat(led.utanLedare).containsExactly("revisor9");
            led.framat(granskning, "granskaSvar", List.of("NORV"));
            assertThat(uppgift("granskaSvar").getAssignee()).isNull();
            assertThat(vy().utanLedare()).isTrue();
            utse("revisor8");
            assertThat(uppgift("granskaSvar").getAssignee()).isEqualTo("revisor8");
            assertThat(uppgift(ProjektProcess.PROVA).getAssignee()).isEqualTo("revisor8");
        });
    }

    @Test
    void den_som_redan_ar_med_provas_inte_igen_och_nasta_uppgift_blir_hens() {
        till(ProjektProcess.SAKGRANSKA, () -> {
            lamna();
            utse("revisor2");
            assertThat(motor.motor().getTaskService().createTaskQuery().taskDefinitionKey(ProjektProcess.PROVA).count()).isZero();
            led.framat(granskning, ProjektProcess.FARDIGSTALL, List.of("NORV"));
            assertThat(uppgift(ProjektProcess.FARDIGSTALL).getAssignee()).isEqualTo("revisor2");
        });
    }

    @Test
    void en_medlem_som_lamnar_ger_ledaren_det_den_hade() {
        till(ProjektProcess.GENOMFOR, () -> {
            led.bonor.hamta(Projektledning.class).taMed(plan(), ny);
            ge(ProjektProcess.GENOMFOR, "revisor9");
            hinder("revisor9");
            assertThat(uppgift(ProjektProcess.GENOMFOR).getAssignee()).isEqualTo("revisor");
            assertThat(led.utanLedare).isEmpty();
        });
    }

    @Test
    void bara_en_revisor_som_inte_har_lamnat_gruppen_och_bara_nar_ingen_leder() {
        till(ProjektProcess.GENOMFOR, () -> {
            assertThatThrownBy(() -> utse("revisor2")).hasMessageContaining("projekt.fel.harLedare");
            lamna();
            assertThatThrownBy(() -> utse("revisor9")).hasMessageContaining("oberoende.fel.inteValbar");
            assertThatThrownBy(() -> utse("registrator")).hasMessageContaining("oberoende.fel.inteValbar");
            assertThatThrownBy(() -> utse(" ")).hasMessageContaining("projekt.fel.saknas.projektledare");
            assertThat(led.bonor.hamta(UtnamningService.class).valbara(granskning)).extracting(Anvandare::getAnvandarnamn).contains("revisor2", "revisor8").doesNotContain("revisor9");
        });
    }

    @Test
    void efter_hinder_i_modellens_egen_provning_utses_ledaren_dar_och_far_det_som_var_ledigt() {
        till(ProjektProcess.PROVA, () -> {
            plan().bestam(Projektsteg.BEMANNING, OM_FJORTON_DAGAR.minusDays(40));
            plan().bestam(Projektsteg.PROJEKTPLAN, OM_FJORTON_DAGAR.minusDays(10));
            hinder("revisor");
            assertThat(led.utanLedare).as("the model tells").isEmpty();
            led.framat(granskning, ProjektProcess.UTSE, List.of("NORV"));
            assertThat(vy().utanLedare()).isFalse();
            assertThat(dag(uppgift(ProjektProcess.UTSE).getDueDate())).isEqualTo(OM_FJORTON_DAGAR);
            assertThat(dag(motor.motor().getManagementService().createJobQuery().activityId("utseProjektledareForsenas").singleResult().getDuedate())).isEqualTo(OM_FJORTON_DAGAR.plusDays(1));
            Task vantar = vidSidan();
            somIMotorn();
            Uppgift utse = oppna(ProjektProcess.UTSE);
            Object formular = led.formular(utse);
            ((Projektledarformular) formular).setProjektledare("revisor8");
            led.slutfor(utse, formular);
            assertThat(motor.motor().getTaskService().createTaskQuery().taskId(vantar.getId()).singleResult().getAssignee()).isEqualTo("revisor8");
            assertThat(dag(uppgift(ProjektProcess.PLANERA).getDueDate())).isEqualTo(OM_FJORTON_DAGAR);
        });
    }

    private static LocalDate dag(Date tid) {
        return tid.toInstant().atZone(Klocka.SVENSK_TID).toLocalDate();
    }

    /** What somebody would review if there were anybody: free, as the review of what a nämnd has handed in is then. */
    private Task vidSidan() {
        Projektplan plan = plan();
        plan.taMed("Kim Konsult den andra", "Byrån AB");
        led.em.flush();
        Long plats = plan.getMedlemmar().get(plan.getMedlemmar().size() - 1).getId();
        motor.motor().getRuntimeService().startProcessInstanceByKey(ProjektProcess.MEDLEM_TILLKOM, ProjektProcess.affarsnyckel(granskning),
                Map.of("fordjupadId", granskning, "foremalId", plats, "steg", "fordjupning"));
        Task ledig = uppgift(ProjektProcess.PROVA);
        assertThat(ledig.getAssignee()).isNull();
        return ledig;
    }

    private void lamna() {
        overlat();
        hinder("revisor9");
    }

    private void overlat() {
        led.bonor.hamta(Projektportfolj.class).overlat(led.finn("revisor"), ny);
        motor.motor().getTaskService().createTaskQuery().taskAssignee("revisor").list().forEach(u -> motor.motor().getTaskService().setAssignee(u.getId(), "revisor9"));
    }

    /** Tries the own independence, and finds that it is not there. */
    private void hinder(String vem) {
        somIMotorn();
        Uppgift provning = led.bonor.hamta(UppgiftRepository.class).oppna(Arendeid.fordjupningens(granskning)).stream()
                .filter(u -> u.getNyckel().equals(ProjektProcess.PROVA) && u.harTagitsAv(vem)).findFirst().orElseThrow();
        Oberoendeformular formular = (Oberoendeformular) led.formular(provning);
        formular.getHot().forEach(hot -> hot.setForekommer("nej"));
        formular.setHinder("ja");
        formular.setMotiv("Är släkt med den som granskas.");
        led.slutfor(provning, formular);
    }

    private void ge(String nyckel, String vem) {
        motor.motor().getTaskService().setAssignee(uppgift(nyckel).getId(), vem);
    }

    /** The inbox as the engine's listener would have it: what has changed hands there has here too, and what is done is gone. */
    private void somIMotorn() {
        led.uppgift(granskning);
        UppgiftRepository inkorg = led.bonor.hamta(UppgiftRepository.class);
        inkorg.oppna(Arendeid.fordjupningens(granskning)).forEach(u -> {
            Task task = motor.motor().getTaskService().createTaskQuery().taskId(u.getMotornsId()).singleResult();
            if (task == null) {
                inkorg.taBort(u);
            } else {
                Provbevakning.skapa(led.bonor, new Uppgiftsbesked(Uppgiftsbesked.Handelse.ANDRAD, task.getId(), null, task.getTaskDefinitionKey(), task.getName(),
                        null, granskning, u.getNamndId(), u.getForemalId(), u.getSteg(), task.getAssignee(), null, null));
            }
        });
        led.em.flush();
    }

    private void utse(String vem) {
        somIMotorn();
        led.inloggad.agera(led.direktor);
        led.bonor.hamta(UtnamningService.class).utse(granskning, vem);
        led.em.flush();
    }

    private Projektarende vy() {
        led.inloggad.agera(led.direktor);
        return led.bonor.hamta(ProjektService.class).arende(granskning, true);
    }

    private List<Uppgift> korg(Anvandare vem) {
        return led.bonor.hamta(UppgiftRepository.class).sida(new Urval(Urval.Korg.GRUPPENS, null, null, null, null, null, 1, 25), vem).uppgifter();
    }

    private Projektplan plan() {
        return led.bonor.hamta(ProjektRepository.class).plan(granskning).orElseThrow();
    }

    private Uppgift oppna(String nyckel) {
        return led.bonor.hamta(UppgiftRepository.class).oppna(Arendeid.fordjupningens(granskning)).stream().filter(u -> u.getNyckel().equals(nyckel)).findFirst().orElseThrow();
    }

    private Task uppgift(String nyckel) {
        return motor.motor().getTaskService().createTaskQuery().taskDefinitionKey(nyckel).singleResult();
    }

    private void till(String steg, Runnable prov) {
        ProjektledningProcessTest.med(DATABAS, (egen, ledning) -> {
            motor = egen;
            led = ledning;
            granskning = led.valj("Avtal");
            led.framat(granskning, steg, List.of("NORV"));
            ny = led.ny("revisor9", Roll.YRKESREVISOR, null);
            nasta = led.ny("revisor8", Roll.YRKESREVISOR, null);
            prov.run();
        });
    }
}

package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testmotor;

/** The leader found a hinder in the model's own trial, and another writes the plan again while somebody who came in late is still being tried beside it. */
class PlanenSkrivsIgenProcessTest {

    private static final Domandatabas DATABAS = Domandatabas.egen();

    private ProjektledningProcessTest led;
    private Testmotor motor;
    private Long granskning;

    @Test
    void den_som_provas_vid_sidan_nar_planen_lamnas_in_provas_en_gang() {
        omigen(() -> {
            Uppgift plan = oppen(ProjektProcess.PLANERA);
            led.slutfor(plan, led.formular(plan));
            assertThat(provas()).extracting(this::galler).containsExactlyInAnyOrder(medlem("revisor3").getId(), medlem("revisor8").getId());
            prova(medlem("revisor8"), false);
            prova(medlem("revisor3"), false);
            assertThat(uppgifter(ProjektProcess.GENOMFOR)).hasSize(1);
        });
    }

    @Test
    void den_som_redan_har_fatt_tva_uppgifter_for_samma_provning_avslutar_bada() {
        omigen(() -> {
            Uppgift plan = oppen(ProjektProcess.PLANERA);
            led.slutfor(plan, led.formular(plan));
            prova(medlem("revisor8"), false);
            motor.motor().getRuntimeService().startProcessInstanceByKey(ProjektProcess.MEDLEM_TILLKOM, ProjektProcess.affarsnyckel(granskning),
                    Map.of("fordjupadId", granskning, "foremalId", medlem("revisor3").getId(), "steg", "fordjupning"));
            prova(medlem("revisor3"), false);
            prova(medlem("revisor3"), false);
            assertThat(provas()).isEmpty();
            assertThat(uppgifter(ProjektProcess.GENOMFOR)).hasSize(1);
        });
    }

    @Test
    void medan_planen_skrivs_andras_den_inte_vid_sidan_om_hur_manga_som_an_provas() {
        omigen(() -> {
            led.inloggad.agera(led.direktor);
            Brott.kravs("projekt.fel.planenSkrivs", () -> led.bonor.hamta(PlanandringService.class).formular(granskning));
            led.ny("revisor4", Roll.YRKESREVISOR, null);
            led.bonor.hamta(Projektledning.class).taMed(plan(), led.finn("revisor4"));
            assertThat(provas()).as("the model tries the team when the plan has been handed in").extracting(this::galler).containsExactly(medlem("revisor3").getId());
        });
    }

    @Test
    void den_som_har_provats_lamnar_med_skal_nar_planen_lamnas_in_och_kan_tas_tillbaka_innan() {
        omigen(() -> {
            Uppgift uppgift = oppen(ProjektProcess.PLANERA);
            ProjektplanService planen = led.bonor.hamta(ProjektplanService.class);
            Projektplansformular alla = (Projektplansformular) led.formular(uppgift);
            spara(planen, uppgift, utan("revisor2"));
            assertThat(planen.las(uppgift).getMedlemmar()).extracting(Medlemsdel::getAnvandarnamn).doesNotContain("revisor2");
            assertThat(medlem("revisor2").isKvar()).isTrue();
            spara(planen, uppgift, alla);
            assertThat(planen.las(uppgift).getMedlemmar()).extracting(Medlemsdel::getAnvandarnamn).contains("revisor2");
            led.slutfor(uppgift, utan("revisor2"));
            assertThat(medlem("revisor2").isKvar()).isFalse();
            assertThat(medlem("revisor2").getAvfordMotiv()).isEqualTo("Togs inte med när projektplanen skrevs om.");
        });
    }

    @Test
    void provningen_slutar_for_den_som_tas_ur_planen_innan_den_har_borjat() {
        omigen(() -> {
            Uppgift provning = oppen(ProjektProcess.PROVA);
            spara(led.bonor.hamta(ProjektplanService.class), oppen(ProjektProcess.PLANERA), utan("revisor3"));
            assertThat(plan().medlem("revisor3")).isEmpty();
            assertThat(provas()).isEmpty();
            MedlemsprovningService prov = led.bonor.hamta(MedlemsprovningService.class);
            assertThat(prov.galler(provning)).isEqualTo(Optional.empty());
            Brott.kravs("projekt.fel.egenProvning", () -> prov.provaErsattare(provning, led.direktor));
        });
    }

    @Test
    void provningen_slutar_ocksa_for_den_som_hade_borjat() {
        omigen(() -> {
            led.formular(oppen(ProjektProcess.PROVA));
            led.em.flush();
            led.slutfor(oppen(ProjektProcess.PLANERA), utan("revisor3"));
            assertThat(medlem("revisor3").isKvar()).isFalse();
            assertThat(provas()).extracting(this::galler).containsExactly(medlem("revisor8").getId());
        });
    }

    /** The plan as it stands, without one of the team. */
    private Projektplansformular utan(String anvandarnamn) {
        Projektplansformular formular = (Projektplansformular) led.formular(oppen(ProjektProcess.PLANERA));
        formular.getMedlemmar().removeIf(m -> anvandarnamn.equals(m.getAnvandarnamn()));
        return formular;
    }

    private void spara(ProjektplanService planen, Uppgift uppgift, Projektplansformular formular) {
        led.som(uppgift);
        planen.spara(uppgift, formular);
        led.em.flush();
    }

    private void prova(Projektmedlem medlem, boolean hinder) {
        led.uppgift(granskning);
        List<String> oppna = provas().stream().map(Task::getId).toList();
        Uppgift uppgift = led.bonor.hamta(UppgiftRepository.class).oppna(Arendeid.fordjupningens(granskning)).stream()
                .filter(u -> oppna.contains(u.getMotornsId()) && medlem.getId().equals(u.getForemalId())).findFirst().orElseThrow();
        Oberoendeformular formular = (Oberoendeformular) led.formular(uppgift);
        formular.getHot().forEach(hot -> hot.setForekommer("nej"));
        formular.setHinder(hinder ? "ja" : "nej");
        formular.setMotiv(hinder ? "Är släkt med den som granskas." : "");
        led.slutfor(uppgift, formular);
        led.uppgift(granskning);
    }

    private Object galler(Task uppgift) {
        return motor.motor().getTaskService().getVariable(uppgift.getId(), "foremalId");
    }

    private List<Task> provas() {
        return uppgifter(ProjektProcess.PROVA);
    }

    private List<Task> uppgifter(String nyckel) {
        return motor.motor().getTaskService().createTaskQuery().taskDefinitionKey(nyckel).list();
    }

    private Uppgift oppen(String nyckel) {
        led.uppgift(granskning);
        return led.bonor.hamta(UppgiftRepository.class).medMotornsId(uppgifter(nyckel).get(0).getId()).orElseThrow();
    }

    private Projektplan plan() {
        return led.bonor.hamta(ProjektRepository.class).plan(granskning).orElseThrow();
    }

    private Projektmedlem medlem(String anvandarnamn) {
        return plan().medlem(anvandarnamn).orElseThrow();
    }

    private void taMed(String anvandarnamn) {
        led.inloggad.agera(led.direktor);
        PlanandringService planer = led.bonor.hamta(PlanandringService.class);
        Planandringsformular formular = planer.formular(granskning);
        formular.nyMedlem();
        formular.getNya().get(0).setAnvandarnamn(anvandarnamn);
        formular.setMotiv("Vi behöver fler.");
        planer.andra(granskning, formular);
    }

    private void utse(String anvandarnamn) {
        Uppgift uppgift = oppen(ProjektProcess.UTSE);
        Projektledarformular formular = (Projektledarformular) led.formular(uppgift);
        formular.setProjektledare(anvandarnamn);
        led.slutfor(uppgift, formular);
        led.uppgift(granskning);
    }

    private void omigen(Runnable prov) {
        ProjektledningProcessTest.med(DATABAS, (egen, ledning) -> {
            motor = egen;
            led = ledning;
            granskning = led.valj("Avtal");
            led.framat(granskning, ProjektProcess.PROVA, List.of("NORV"));
            led.ny("revisor3", Roll.YRKESREVISOR, null);
            led.ny("revisor8", Roll.YRKESREVISOR, null);
            taMed("revisor3");
            plan().getMedlemmar().stream().filter(m -> !m.ar("revisor3")).forEach(m -> prova(m, m.ar("revisor")));
            utse("revisor8");
            prov.run();
        });
    }
}

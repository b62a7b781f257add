package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.fordjupning.Adressatdel;
import se.arshjulet.fordjupning.ArsvantanService;
import se.arshjulet.fordjupning.FordjupningProcess;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Provplan;
import se.arshjulet.testsupport.Testmotor;

/** A nämnd's year waits for a fördjupad granskning, and need not when that is not about the nämnd any more, or when it does not want to. */
class VantandeArProcessTest {

    private static final Domandatabas DATABAS = Domandatabas.egen();
    private static final List<String> BADA = List.of("NORV", "PVN");

    private ProjektledningProcessTest led;
    private Testmotor motor;
    private Long granskning;
    private Arsgranskning norv;

    @Test
    void nar_planen_inte_langre_galler_namnden_behover_dess_ar_inte_vanta() {
        prova(() -> {
            led.framat(granskning, ProjektProcess.PLANERA, BADA);
            sparaPlan(BADA, false);
            vantar();
            sparaPlan(List.of("PVN"), false);
            assertThat(uppgift()).as("what is saved is a draft").isNull();
            sparaPlan(List.of("PVN"), true);
            assertThat(uppgift().getAssignee()).isEqualTo("revisor");
        });
    }

    @Test
    void nar_rapporten_inte_riktas_till_namnden_behover_dess_ar_inte_vanta() {
        prova(() -> {
            led.framat(granskning, ProjektProcess.SKRIV, BADA);
            vantar();
            led.framat(granskning, ProjektProcess.SAKGRANSKA, List.of("PVN"));
            assertThat(uppgift()).isNotNull();
        });
    }

    @Test
    void sa_lange_granskningen_ror_namnden_vantar_aret() {
        prova(() -> {
            led.framat(granskning, ProjektProcess.PLANERA, BADA);
            vantar();
            led.framat(granskning, ProjektProcess.KVALITETSSAKRA, BADA);
            assertThat(uppgift()).isNull();
        });
    }

    @Test
    void nar_en_namnd_tas_bort_i_den_fardiga_rapporten_behover_dess_ar_inte_vanta() {
        prova(() -> {
            led.framat(granskning, ProjektProcess.FARDIGSTALL, BADA);
            vantar();
            Uppgift uppgift = led.uppgift(granskning);
            Fardigstallandeformular formular = (Fardigstallandeformular) led.formular(uppgift);
            new Projektifyllnad(led.bonor, led.finn("revisor"), led.finn("revisor2")).fyll(uppgift, formular, BADA);
            List<Adressatdel> kvar = new ArrayList<>(formular.getFordjupade().get(0).getAdressater());
            kvar.removeIf(a -> "NORV".equals(a.getNamnd()));
            formular.getFordjupade().get(0).setAdressater(kvar);
            led.slutfor(uppgift, formular);
            assertThat(uppgift()).isNotNull();
        });
    }

    @Test
    void revisorn_och_direktoren_kan_sluta_vanta_och_det_star_i_historiken() {
        prova(() -> {
            led.framat(granskning, ProjektProcess.SKRIV, BADA);
            ArsvantanService vantan = led.bonor.hamta(ArsvantanService.class);
            led.inloggad.agera(led.direktor);
            assertThat(vantan.kanSluta(norv.getId())).isFalse();
            assertThatThrownBy(() -> vantan.sluta(norv.getId())).hasMessageContaining("fordjupning.fel.vantarInte");
            vantar();
            led.inloggad.agera(led.finn("fortroendevald"));
            assertThat(vantan.kanSluta(norv.getId())).isFalse();
            led.inloggad.agera(led.ny("utanfor", Roll.YRKESREVISOR, null));
            assertThatThrownBy(() -> vantan.sluta(norv.getId())).isInstanceOf(Obehorig.class);
            led.inloggad.agera(led.finn("revisor"));
            assertThat(vantan.kanSluta(norv.getId())).isTrue();
            vantan.sluta(norv.getId());
            led.em.flush();
            assertThat(uppgift().getAssignee()).isEqualTo("revisor");
            assertThat(led.bonor.hamta(ArsgranskningRepository.class).handelser(norv.getId(), 1)).singleElement().satisfies(h -> {
                assertThat(h.getTyp()).isEqualTo("fordjupning.slutarVanta");
                assertThat(h.getText()).isEqualTo("Avtal");
            });
        });
    }

    private void sparaPlan(List<String> namnder, boolean slutfor) {
        Uppgift uppgift = led.uppgift(granskning);
        Projektplansformular plan = (Projektplansformular) led.formular(uppgift);
        if (plan.getFragor().isEmpty()) {
            new Projektifyllnad(led.bonor, led.finn("revisor"), led.finn("revisor2")).fyll(uppgift, plan, namnder);
        }
        plan.setNamnder(new ArrayList<>(namnder));
        if (slutfor) {
            led.slutfor(uppgift, plan);
        } else {
            led.tjanst(uppgift).spara(uppgift, plan);
            led.em.flush();
        }
    }

    /** The year of NORV has come so far. */
    private void vantar() {
        motor.motor().getRuntimeService().createProcessInstanceByKey(FordjupningProcess.ID).businessKey(norv.getBeteckning())
                .setVariable(Processmotor.ARSGRANSKNING, norv.getId()).setVariable(Processmotor.STEG, "fordjupning").startBeforeActivity("resultatet").execute();
    }

    private Task uppgift() {
        return motor.motor().getTaskService().createTaskQuery().taskDefinitionKey(FordjupningProcess.REDOVISA).singleResult();
    }

    private void prova(Runnable prov) {
        DATABAS.provaOchRullaTillbaka(em -> {
            try (Testmotor egen = Testmotor.delad()) {
                motor = egen;
                egen.bona("arsplan", new Provplan()).bona("arsgranskningar", new Revisorn()).deploya("bpmn/fordjupning.bpmn");
                led = new ProjektledningProcessTest(em, egen, BADA);
                granskning = led.valj("Avtal");
                norv = em.createQuery("select a from Arsgranskning a where a.namnd.kortnamn = 'NORV'", Arsgranskning.class).getSingleResult();
                prov.run();
            }
        });
    }

    /** Whose year it is, as the model asks. */
    public static final class Revisorn {

        public String yrkesrevisor(Long arsgranskningId) {
            return "revisor";
        }
    }
}

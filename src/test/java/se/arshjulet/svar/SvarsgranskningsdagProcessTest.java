package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Arsplan;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Provplan;
import se.arshjulet.testsupport.Testmotor;

/** When a year's answer can be given and its review is due: the real model and the real plan, on any year's January, August and September. */
class SvarsgranskningsdagProcessTest {

    private final List<Object> paminda = new ArrayList<>();
    private final List<Object> lyfta = new ArrayList<>();
    private Testmotor motor;
    private EntityManager em;
    private Arsgranskning granskning;
    private Svar svar;

    @Test
    void namnden_kan_svara_sa_snart_rapporten_har_expedierats() {
        prova(() -> {
            bli("--01-20");
            starta();
            assertThat(uppgift(SvarProcess.LAMNA)).as("före planens första februari").isNotNull();
        });
    }

    @Test
    void ett_svar_som_vantar_pa_en_dag_i_planen_oppnas_nar_namnden_ber_om_anstand() {
        prova(() -> {
            bli("--01-20");
            motor.bona("svarsplan", new Svarsplan() {
                @Override
                public Long svar(Long arsgranskning, Long fordjupad, Long namnd) {
                    return svar.getId();
                }

                @Override
                public Date oppnar(Long id, String steg) {
                    return Provplan.midnatt(dag("--02-01"));
                }

                @Override
                public Date svaretForfaller(Long id, String steg) {
                    return Provplan.midnatt(dag("--06-30"));
                }

                @Override
                public Date svaretPaminns(Long id, String steg) {
                    return svaretForfaller(id, steg);
                }

                @Override
                public Date svaretForsenas(Long id, String steg) {
                    return svaretForfaller(id, steg);
                }
            });
            starta();
            assertThat(uppgift(SvarProcess.LAMNA)).isNull();
            gang().anstandBegart(svar);
            assertThat(uppgift(SvarProcess.LAMNA)).isNotNull();
        });
    }

    @Test
    void en_begaran_som_ingen_skulle_fa_prova_tas_inte_emot() {
        prova(() -> {
            bli("--01-20");
            Brott.kravs("svar.fel.anstandfortidigt", () -> gang().anstandBegart(svar));
            starta();
            assertThat(uppgift(SvarProcess.LAMNA)).isNotNull();
        });
    }

    @Test
    void planens_dag_galler_den_som_far_svaret_i_tid() {
        prova(() -> {
            bli("--07-01");
            lamna("--07-01");
            assertThat(forfaller()).isEqualTo(dag("--08-31"));
        });
    }

    @Test
    void den_som_far_ett_sent_svar_har_tid_att_granska_det() {
        prova(() -> {
            bli("--08-25");
            lamna("--08-25");
            assertThat(forfaller()).isEqualTo(dag("--09-08"));
        });
    }

    @Test
    void en_komplettering_som_kommer_efter_planens_dag_ar_inte_forsenad_nar_den_kommer() {
        prova(() -> {
            bli("--07-01");
            lamna("--07-01");
            bli("--08-25");
            assertThat(paminda).as("i tid för planens dag").containsOnlyOnce(SvarProcess.GRANSKA);
            begarKomplettering("--08-25");
            bli("--09-07");
            svar.lamna(tid("--09-07"));
            slutfor(SvarProcess.KOMPLETTERA, Map.of());
            assertThat(forfaller()).isEqualTo(dag("--09-21"));
            bli("--09-13");
            assertThat(paminda).containsOnlyOnce(SvarProcess.GRANSKA);
            bli("--09-14");
            assertThat(paminda).filteredOn(SvarProcess.GRANSKA::equals).hasSize(2);
            bli("--09-21");
            assertThat(lyfta).doesNotContain(SvarProcess.GRANSKA);
            bli("--09-22");
            assertThat(lyfta).containsOnlyOnce(SvarProcess.GRANSKA);
        });
    }

    private void prova(Runnable prov) {
        Domandatabas.gemensam().provaOchRullaTillbaka(oppnad -> {
            em = oppnad;
            try (Testmotor egen = Testmotor.delad()) {
                motor = egen.bona("paminnDelegate", (JavaDelegate) steg -> paminda.add(steg.getVariableLocal("uppgift")))
                        .bona("lyftDelegate", (JavaDelegate) steg -> lyfta.add(steg.getVariableLocal("uppgift"))).deploya("bpmn/svar.bpmn");
                granskning = Ar.lagrad(em);
                Anvandare fortroendevald = new Anvandare("fortroendevald" + granskning.getBeteckning(), "Frida Förtroendevald", Set.of(Roll.FORTROENDEVALD));
                em.persist(fortroendevald);
                Missiv missiv = new Missiv(granskning);
                missiv.skriv(true, "Vi begär svar.", dag("--06-30"), new Beslut(dag("--04-03"), "14"));
                missiv.besluta(fortroendevald);
                em.persist(missiv);
                svar = new Svar(missiv);
                svar.fraga("Väsentlig avvikelse", null, "Klassa informationen");
                em.persist(svar);
                em.flush();
                prov.run();
            }
        });
    }

    private Svarsgang gang() {
        return new Koppling(em, tid("--01-20")).med(Processmotor.class, new Processmotor(motor.motor())).hamta(Svarsgang.class);
    }

    /** It becomes morning that day, and what is due then is done. */
    private void bli(String manadsdag) {
        Koppling koppling = new Koppling(em, tid(manadsdag));
        motor.bona("arsplan", koppling.hamta(Arsplan.class)).bona("svarsplan", koppling.hamta(Svarsplan.class)).stallKlockan(dag(manadsdag)).korForfallnaJobb();
    }

    private void lamna(String manadsdag) {
        starta();
        svar.besluta(new Beslut(dag("--06-19"), "45"));
        svar.avsla(svar.getPunkter().get(0), "Regleras redan i reglementet.");
        svar.lamna(tid(manadsdag));
        slutfor(SvarProcess.LAMNA, Map.of());
    }

    private void starta() {
        motor.motor().getRuntimeService().startProcessInstanceByKey(SvarProcess.ID, granskning.getBeteckning(), Map.of("arsgranskningId", granskning.getId(), "steg", "svar"));
        motor.korForfallnaJobb();
    }

    private void begarKomplettering(String manadsdag) {
        Svarsgranskning bedomning = svar.bedom(false, null);
        bedomning.bedom(svar.getPunkter().get(0), Punktbedomning.OTILLRACKLIGT, "Tidplan saknas.");
        svar.avgor(granskning.getYrkesrevisor(), tid(manadsdag));
        em.flush();
        slutfor(SvarProcess.GRANSKA, Map.of(SvarProcess.ACCEPTERAT, false));
    }

    private void slutfor(String nyckel, Map<String, Object> beslut) {
        em.flush();
        motor.motor().getTaskService().complete(uppgift(nyckel).getId(), beslut);
        motor.korForfallnaJobb();
    }

    private Task uppgift(String nyckel) {
        return motor.motor().getTaskService().createTaskQuery().taskDefinitionKey(nyckel).singleResult();
    }

    private LocalDate forfaller() {
        Date forfaller = uppgift(SvarProcess.GRANSKA).getDueDate();
        return forfaller.toInstant().atZone(Klocka.SVENSK_TID).toLocalDate();
    }

    /** In the spring, summer or autumn after the year. */
    private LocalDate dag(String manadsdag) {
        return MonthDay.parse(manadsdag).atYear(granskning.getAr() + 1);
    }

    private LocalDateTime tid(String manadsdag) {
        return dag(manadsdag).atTime(8, 0);
    }
}

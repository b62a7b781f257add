package se.arshjulet.begaran;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Arsplan;
import se.arshjulet.arsgranskning.AvbrytDelegate;
import se.arshjulet.arsgranskning.AvslutaDelegate;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Testmotor;

/** A year that is cancelled, or ends, while something has been asked of the nämnd, with the real models and tables. */
class BegaransavbrottProcessTest {

    private static final int AR = 2903;

    private final Inloggad inloggad = new Inloggad();
    private Testmotor motor;

    @BeforeEach
    void taMotorn() {
        motor = Testmotor.delad().deploya(Stream.of(Fas.values()).filter(f -> f != Fas.AVSLUT).map(f -> "bpmn/" + f.mapp() + ".bpmn").toArray(String[]::new))
                .deploya("bpmn/arsgranskning.bpmn", "bpmn/begaran.bpmn").stallKlockan(Ar.START.toLocalDate());
    }

    @AfterEach
    void slappMotorn() {
        motor.close();
    }

    @Test
    void det_som_har_begarts_aterkallas_med_avbrottets_motiv_och_kan_inte_aterkallas_igen() {
        prova(bonor -> {
            EntityManager em = bonor.hamta(EntityManager.class);
            Long ar = bonor.hamta(ArsgranskningService.class).starta(AR, "AVB", "avb");
            inloggad.agera(anvandare(em, "avb"));
            Begaransformular formular = Begaransprov.formular("Attestlista");
            formular.setSistaDag(Ar.START.toLocalDate().plusDays(14).toString());
            Begaran vantar = em.find(Begaran.class, bonor.hamta(BegaranService.class).sand(ar, formular));
            Begaran atertagen = em.find(Begaran.class, bonor.hamta(BegaranService.class).sand(ar, formular));
            bonor.hamta(BegaranService.class).aterkalla(atertagen.getId(), "Vi har den.");
            inloggad.agera(anvandare(em, "avbd"));
            bonor.hamta(ArsgranskningService.class).avbryt(ar, "Nämnden upphör.");
            assertThat(vantar.getStatus()).isEqualTo(Begaran.Status.ATERKALLAD);
            assertThat(vantar.getSlutmotiv()).isEqualTo("Nämnden upphör.");
            assertThat(atertagen.getSlutmotiv()).isEqualTo("Vi har den.");
            assertThat(motor.motor().getRuntimeService().createProcessInstanceQuery().count()).isZero();
            inloggad.agera(anvandare(em, "avb"));
            Brott.kravs("begaran.fel.avslutad", () -> bonor.hamta(BegaranService.class).aterkalla(vantar.getId(), "Ingen väntar."));
        });
    }

    @Test
    void nar_aret_ar_slut_vantar_ingen_langre_och_det_som_gick_bredvid_ar_ocksa_slut() {
        prova(bonor -> {
            EntityManager em = bonor.hamta(EntityManager.class);
            Long ar = bonor.hamta(ArsgranskningService.class).starta(AR, "AVB", "avb");
            Arsgranskning granskning = em.find(Arsgranskning.class, ar);
            RuntimeService processer = motor.motor().getRuntimeService();
            processer.startProcessInstanceByKey("oberoende", granskning.getBeteckning(), Map.of("arsgranskningId", ar, "steg", "oberoende"));
            String annat = processer.startProcessInstanceByKey("oberoende", granskning.getBeteckning(), Map.of("arsgranskningId", ar, "steg", "oberoende")).getId();
            processer.setVariable(annat, "arsgranskningId", -1L);
            inloggad.agera(anvandare(em, "avb"));
            Begaransformular formular = Begaransprov.formular("Attestlista");
            formular.setSistaDag(Ar.START.toLocalDate().plusDays(14).toString());
            Begaran vantar = em.find(Begaran.class, bonor.hamta(BegaranService.class).sand(ar, formular));
            processer.createProcessInstanceModification(granskning.getProcessinstans()).cancelAllForActivity("oberoende").startBeforeActivity("avsluta").execute();
            assertThat(granskning.getStatus()).isEqualTo(Arsgranskning.Status.AVSLUTAD);
            assertThat(vantar.getStatus()).isEqualTo(Begaran.Status.ATERKALLAD);
            assertThat(vantar.getSlutmotiv()).isEqualTo("Årsgranskningen är avslutad.");
            assertThat(processer.createProcessInstanceQuery().list()).as("det som hör till en annan granskning").extracting(ProcessInstance::getId).containsExactly(annat);
        });
    }

    private static Anvandare anvandare(EntityManager em, String namn) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = :namn", Anvandare.class).setParameter("namn", namn).getSingleResult();
    }

    private void prova(Consumer<Bonor> prov) {
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            Mall mall = new Mall("Avbrottsmall", 1, Ar.mall());
            Anvandare direktor = new Anvandare("avbd", "Disa Direktör", Set.of(Roll.REVISIONSDIREKTOR));
            Stream.of(mall, new Revisionsar(AR, mall), Ar.namnd("Nämnden AVB", "AVB"), direktor, new Anvandare("avb", "Anna", Set.of(Roll.YRKESREVISOR))).forEach(em::persist);
            inloggad.agera(direktor);
            Koppling koppling = new Koppling(em, Ar.START).med(Inloggad.class, inloggad);
            motor.bona("arsplan", koppling.hamta(Arsplan.class)).bona("begaransfrist", koppling.hamta(Begaransfrist.class)).bona("avbrytDelegate", koppling.hamta(AvbrytDelegate.class));
            Clock klocka = Clock.fixed(Ar.START.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID);
            Bonor bonor = new Bonor(em, inloggad, new Processmotor(motor.motor())).med(EntityManager.class, em).med(Clock.class, klocka).observera(Begaransavbrott.class);
            motor.bona("avslutaDelegate", bonor.hamta(AvslutaDelegate.class));
            prov.accept(bonor);
        });
    }
}

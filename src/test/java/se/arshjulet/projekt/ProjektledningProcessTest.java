package se.arshjulet.projekt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.inkorg.Provbevakning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.platform.process.Uppgiftsbesked;
import se.arshjulet.revisionsplan.ForslagValt;
import se.arshjulet.revisionsplan.Forslagsformular;
import se.arshjulet.revisionsplan.RevisionsplanService;
import se.arshjulet.revisionsplan.Valformular;
import se.arshjulet.svar.LamnaSvarService;
import se.arshjulet.svar.SvarsgranskningService;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Provplan;
import se.arshjulet.testsupport.Testmotor;

/** Leads a granskning through its cycle with the real services and a real engine. */
final class ProjektledningProcessTest {

    private static final Set<String> OPPNAR = Set.of("datumLamnaSvar", "datumGranskaSvar");

    final EntityManager em;
    final Bonor bonor;
    final Anvandare direktor;
    final Inloggad inloggad = new Inloggad();
    /** Those who left a project without a leader, as it was told. */
    final List<String> utanLedare = new ArrayList<>();
    private final ProcessEngine motor;
    private final Anvandare revisor;
    private final Anvandare revisor2;

    /** One nämnd, and members who may be tried beside the model; nothing of it is left. */
    static void med(Domandatabas databas, BiConsumer<Testmotor, ProjektledningProcessTest> prov) {
        databas.provaOchRullaTillbaka(em -> {
            try (Testmotor egen = Testmotor.delad()) {
                egen.bona("arsplan", new Provplan()).deploya("bpmn/medlemsprovning.bpmn");
                prov.accept(egen, new ProjektledningProcessTest(em, egen, List.of("NORV")));
            }
        });
    }

    ProjektledningProcessTest(EntityManager oppnad, Testmotor egen, List<String> namnder) {
        em = oppnad;
        motor = egen.motor();
        Processmotor processer = new Processmotor(motor);
        bonor = new Bonor(em, inloggad, processer)
                .med(java.time.Clock.class, java.time.Clock.fixed(java.time.Instant.parse("2023-03-01T08:00:00Z"), java.time.ZoneId.of("Europe/Stockholm")));
        bonor.med(jakarta.enterprise.inject.Instance.class, se.arshjulet.testsupport.Koppling.alla(List.of()));
        bonor.lyssna(this::hor);
        bonor.hamta(Event.class);
        Projektsammanstallning sammanstallning = bonor.hamta(Projektsammanstallning.class);
        sammanstallning.region = "Region Skåne";
        sammanstallning.kontor = "Revisionskontoret";
        egen.bona("projekt", Projektsvar.utan(bonor.hamta(Projektgang.class)))
                .bona("projektogonDelegate", (TaskListener) u -> { })
                .bona("frysFordjupadDelegate", (JavaDelegate) steg -> bonor.hamta(Fordjupningsfrysning.class).frys((Long) steg.getVariable("fordjupadId")))
                .bona("meddelaAdressaterDelegate", (JavaDelegate) steg -> { })
                .bona("paminnDelegate", (JavaDelegate) steg -> { }).bona("lyftDelegate", (JavaDelegate) steg -> { });
        egen.deploya("bpmn/fordjupadGranskning.bpmn");
        Mall mall = new Mall("Mall", 1, Ar.mall());
        Revisionsar ar = new Revisionsar(FemRapporterProcessTest.AR, mall);
        em.persist(mall);
        em.persist(ar);
        revisor = ny("revisor", Roll.YRKESREVISOR, null);
        revisor2 = ny("revisor2", Roll.YRKESREVISOR, null);
        direktor = ny("direktor", Roll.REVISIONSDIREKTOR, null);
        ny("fortroendevald", Roll.FORTROENDEVALD, null);
        ny("registrator", Roll.REGISTRATOR, null);
        for (String kortnamn : namnder) {
            Namnd namnd = new Namnd("Nämnden " + kortnamn, kortnamn);
            em.persist(namnd);
            em.persist(new Arsgranskning(ar, namnd, revisor, Ar.START));
            em.flush();
            ny("sekreterare" + kortnamn, Roll.NAMND, namnd);
        }
        em.flush();
    }

    Anvandare ny(String namn, Roll roll, Namnd namnd) {
        Anvandare ny = new Anvandare(namn, namn, namnd == null ? Set.of(roll) : Set.of());
        if (namnd != null) {
            ny.tilldela(Set.of(roll), namnd, null);
        }
        em.persist(ny);
        em.flush();
        return ny;
    }

    void hor(Object handelse) {
        if (handelse instanceof ForslagValt valt) {
            bonor.hamta(Projektstart.class).borja(valt);
        } else if (handelse instanceof LedarenLamnade lamnade) {
            utanLedare.add(lamnade.ledde().getAnvandarnamn());
        }
    }

    Namnd namnd(String kortnamn) {
        return em.createQuery("select n from Namnd n where n.kortnamn = :k", Namnd.class).setParameter("k", kortnamn).getSingleResult();
    }

    Anvandare finn(String anvandarnamn) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = :n", Anvandare.class).setParameter("n", anvandarnamn).getSingleResult();
    }

    FordjupadGranskning fordjupad(Long id) {
        return em.find(FordjupadGranskning.class, id);
    }

    Long valj(String titel) {
        RevisionsplanService planer = bonor.hamta(RevisionsplanService.class);
        inloggad.agera(revisor);
        Forslagsformular forslag = new Forslagsformular();
        forslag.setTitel(titel);
        forslag.setSlag("FORDJUPAD");
        forslag.setOmrade("verksamhet");
        forslag.setRisk("Det kan gå fel.");
        forslag.setSannolikhet("3");
        forslag.setKonsekvens("4");
        forslag.setVasentlighet("Berör många.");
        forslag.setMotiv("Har inte granskats.");
        Long id = planer.spara(FemRapporterProcessTest.AR, forslag);
        inloggad.agera(finn("fortroendevald"));
        Valformular val = new Valformular();
        val.setDatum("2023-02-01");
        val.setParagraf("4");
        planer.avgor(id, val);
        em.flush();
        return planer.hamta(id).getFordjupadId();
    }

    /** Through every task, to the given one or to the end. */
    void framat(Long id, String till, List<String> adressater) {
        for (int varv = 0; varv < 60; varv++) {
            Uppgift uppgift = uppgift(id);
            if (uppgift == null) {
                assertThat(till).as("the cycle has ended").isNull();
                return;
            }
            if (uppgift.getNyckel().equals(till)) {
                return;
            }
            Object formular = formular(uppgift);
            new Projektifyllnad(bonor, revisor, revisor2).fyll(uppgift, formular, adressater);
            slutfor(uppgift, formular);
        }
        throw new AssertionError("The cycle does not come to an end");
    }

    /** The first open task, in the inbox as in the engine; due steps have been run. */
    Uppgift uppgift(Long id) {
        motor.getManagementService().createJobQuery().messages().list().forEach(jobb -> motor.getManagementService().executeJob(jobb.getId()));
        // a step of an answer opens the day it comes
        motor.getManagementService().createJobQuery().timers().list().stream().filter(jobb -> OPPNAR.contains(steg(jobb))).forEach(jobb -> motor.getManagementService().executeJob(jobb.getId()));
        UppgiftRepository inkorg = bonor.hamta(UppgiftRepository.class);
        List<Task> oppna = motor.getTaskService().createTaskQuery().processInstanceBusinessKey(ProjektProcess.affarsnyckel(id)).list();
        oppna.forEach(task -> {
            if (inkorg.medMotornsId(task.getId()).isEmpty()) {
                skapa(bonor, motor, task);
            }
        });
        em.flush();
        return inkorg.oppna(Arendeid.fordjupningens(id)).stream().filter(u -> oppna.stream().anyMatch(t -> t.getId().equals(u.getMotornsId()))).findFirst().orElse(null);
    }

    Uppgiftsformular<Object> tjanst(Uppgift uppgift) {
        List<Class<?>> alla = List.of(ProjektledareService.class, ProjektplanService.class, MedlemsprovningService.class, GenomforandeService.class, RapportutkastService.class,
                SakgranskningService.class, FardigstallandeService.class, ProjektkvalitetService.class, ProjektbeslutService.class, ProjektexpedieringService.class,
                LamnaSvarService.class, SvarsgranskningService.class);
        for (Class<?> typ : alla) {
            @SuppressWarnings("unchecked")
            Uppgiftsformular<Object> formular = (Uppgiftsformular<Object>) bonor.hamta(typ);
            if (formular.nyckel().equals(uppgift.getNyckel())) {
                return formular;
            }
        }
        throw new AssertionError("No form for " + uppgift.getNyckel());
    }

    void som(Uppgift uppgift) {
        inloggad.agera(uppgift.getHandlaggare() != null ? finn(uppgift.getHandlaggare())
                : uppgift.getRoll() == Roll.NAMND ? finn("sekreterare" + uppgift.getNamnd()) : finn(Map.of(Roll.REVISIONSDIREKTOR, "direktor",
                        Roll.FORTROENDEVALD, "fortroendevald", Roll.REGISTRATOR, "registrator").get(uppgift.getRoll())));
    }

    Object formular(Uppgift uppgift) {
        som(uppgift);
        return tjanst(uppgift).las(uppgift);
    }

    void slutfor(Uppgift uppgift, Object formular) {
        som(uppgift);
        Uppgiftsformular<Object> tjanst = tjanst(uppgift);
        tjanst.provaHandlaggare(uppgift, inloggad.anvandare());
        tjanst.spara(uppgift, formular);
        em.flush();
        if (!tjanst.brister(uppgift).isEmpty()) {
            throw new Regelbrott(tjanst.brister(uppgift));
        }
        Map<String, Object> beslut = tjanst.slutfor(uppgift, formular);
        em.flush();
        motor.getTaskService().complete(uppgift.getMotornsId(), beslut);
        bonor.hamta(UppgiftRepository.class).taBort(uppgift);
        em.flush();
    }

    private static void skapa(Bonor bonor, ProcessEngine motor, Task task) {
        String roll = motor.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).filter(g -> g != null).findFirst().orElse(null);
        String process = motor.getRepositoryService().getProcessDefinition(task.getProcessDefinitionId()).getKey();
        Provbevakning.skapa(bonor, new Uppgiftsbesked(Uppgiftsbesked.Handelse.SKAPAD, task.getId(), process, task.getTaskDefinitionKey(), task.getName(),
                null, variabel(motor, task, "fordjupadId"), variabel(motor, task, "namndId"), variabel(motor, task, "foremalId"), (String) motor.getTaskService().getVariable(task.getId(), "steg"),
                task.getAssignee(), roll, null));
    }

    private String steg(Job jobb) {
        return motor.getManagementService().createJobDefinitionQuery().jobDefinitionId(jobb.getJobDefinitionId()).singleResult().getActivityId();
    }

    private static Long variabel(ProcessEngine motor, Task task, String namn) {
        return (Long) motor.getTaskService().getVariable(task.getId(), namn);
    }
}

package se.arshjulet.oberoende;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Arsgranskningar;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Arsplan;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Provbevakning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Processmotor;
import se.arshjulet.platform.process.Uppgiftsbesked;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.rakenskaper.Byraplan;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Testmotor;

/** A year with four auditors, anna's at first, on the real models and tables with an inbox beside the engine; rolled back afterwards. */
final class RevisorsbyteProcessprov {

    static final int AR = 2903;

    final EntityManager em;
    final Bonor bonor;
    final Inloggad inloggad = new Inloggad();
    /** Keys of the tasks whose people have been reminded, or that have been raised. */
    final List<Object> paminda = new ArrayList<>();
    final List<Object> lyfta = new ArrayList<>();
    final Long id;
    private final Testmotor motor;

    private RevisorsbyteProcessprov(EntityManager em, Testmotor motor) {
        this.em = em;
        this.motor = motor;
        Mall mall = new Mall("Provmall", 1, Ar.mall());
        Stream.of(mall, new Revisionsar(AR, mall), Ar.namnd("A-nämnden", "AAA"), new Anvandare("direktor", "Disa Direktör", Set.of(Roll.REVISIONSDIREKTOR))).forEach(em::persist);
        Stream.of("anna", "bo", "cia", "dag").forEach(namn -> em.persist(new Anvandare(namn, namn, Set.of(Roll.YRKESREVISOR))));
        em.flush();
        bonor = new Bonor(em, inloggad).med(Processmotor.class, new Processmotor(motor.motor())).observera(Bytesprovning.class);
        bonor.hamta(Event.class);
        motor.bona("arsgranskningar", bonor.hamta(Arsgranskningar.class)).bona("byraplan", bonor.hamta(Byraplan.class)).bona("avbrytDelegate", (JavaDelegate) steg -> { })
                .bona("paminnDelegate", (JavaDelegate) steg -> paminda.add(steg.getVariableLocal("uppgift")))
                .bona("lyftDelegate", (JavaDelegate) steg -> lyfta.add(steg.getVariableLocal("uppgift")));
        bli(LocalDate.of(AR, 1, 10));
        som("direktor");
        id = tjanst().starta(AR, "AAA", "anna");
        motor.korForfallnaJobb();
    }

    static void prova(Consumer<RevisorsbyteProcessprov> prov) {
        Domandatabas.gemensam().provaOchRullaTillbaka(em -> {
            try (Testmotor motor = Testmotor.delad()) {
                motor.deploya(Stream.of(Fas.values()).filter(f -> f != Fas.AVSLUT).map(f -> "bpmn/" + f.mapp() + ".bpmn").toArray(String[]::new)).deploya("bpmn/arsgranskning.bpmn");
                prov.accept(new RevisorsbyteProcessprov(em, motor));
            }
        });
    }

    /** It becomes morning that day, and what is due then is done. */
    RevisorsbyteProcessprov bli(LocalDate dag) {
        Clock klocka = Clock.fixed(dag.atTime(8, 0).atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID);
        Arsplan plan = new Koppling(em, dag.atTime(8, 0)).hamta(Arsplan.class);
        bonor.med(Clock.class, klocka).med(Arsplan.class, plan);
        bonor.hamta(Bytesprovning.class).plan = plan;
        bonor.hamta(OberoendeService.class).klocka = klocka;
        bonor.med(Instance.class, Koppling.alla(List.of(bonor.hamta(OberoendeService.class), bonor.hamta(ErsattareService.class))));
        motor.bona("arsplan", plan).stallKlockan(dag).korForfallnaJobb();
        return this;
    }

    ArsgranskningService tjanst() {
        return bonor.hamta(ArsgranskningService.class);
    }

    Arsgranskning granskning() {
        return em.find(Arsgranskning.class, id);
    }

    Anvandare som(String vem) {
        inloggad.agera(finn(vem));
        return inloggad.anvandare();
    }

    Anvandare finn(String vem) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = :n", Anvandare.class).setParameter("n", vem).getSingleResult();
    }

    void byt(String till) {
        som("direktor");
        tjanst().bytYrkesrevisor(id, till);
        motor.korForfallnaJobb();
    }

    /** What is open of the trials, as {@code provaOberoende bo}. */
    List<String> oppna() {
        return tasks().map(t -> t.getTaskDefinitionKey() + (t.getAssignee() == null ? "" : " " + t.getAssignee())).toList();
    }

    Task task() {
        return tasks().reduce((ena, andra) -> {
            throw new AssertionError("More than one");
        }).orElseThrow();
    }

    private Stream<Task> tasks() {
        return motor.motor().getTaskService().createTaskQuery().list().stream().filter(t -> Set.of(OberoendeProcess.PROVA, OberoendeProcess.UTSE_NY_REVISOR).contains(t.getTaskDefinitionKey()));
    }

    /** Whoever has the open trial ends it. */
    void provas(boolean hinder) {
        Uppgift uppgift = uppgift();
        som(uppgift.getHandlaggare());
        Oberoendeformular formular = bonor.hamta(OberoendeService.class).las(uppgift);
        formular.getHot().forEach(hot -> hot.setForekommer("false"));
        formular.setHinder(String.valueOf(hinder));
        formular.setMotiv("Prövat.");
        slutfor(bonor.hamta(OberoendeService.class), uppgift, formular);
    }

    <F> void slutfor(Uppgiftsformular<F> tjanst, Uppgift uppgift, F formular) {
        tjanst.provaHandlaggare(uppgift, inloggad.anvandare());
        tjanst.spara(uppgift, formular);
        em.flush();
        motor.motor().getTaskService().complete(uppgift.getMotornsId(), tjanst.slutfor(uppgift, formular));
        motor.korForfallnaJobb();
    }

    /** The open trial's row in the inbox, kept as the listener in the server keeps it. */
    Uppgift uppgift() {
        UppgiftRepository inkorg = bonor.hamta(UppgiftRepository.class);
        List<String> kvar = tasks().map(Task::getId).toList();
        inkorg.oppna(Arendeid.arets(id)).stream().filter(u -> !kvar.contains(u.getMotornsId())).toList().forEach(inkorg::taBort);
        tasks().forEach(t -> Provbevakning.skapa(bonor, new Uppgiftsbesked(inkorg.medMotornsId(t.getId()).isEmpty() ? Uppgiftsbesked.Handelse.SKAPAD : Uppgiftsbesked.Handelse.ANDRAD,
                t.getId(), OberoendeProcess.ID, t.getTaskDefinitionKey(), t.getName(), id, null, null, null, Steg.OBEROENDE.nyckel(), t.getAssignee(),
                t.getAssignee() == null ? Roll.REVISIONSDIREKTOR.name() : null, t.getDueDate().toInstant().atZone(Klocka.SVENSK_TID).toLocalDate())));
        em.flush();
        return inkorg.medMotornsId(task().getId()).orElseThrow();
    }

    /** What the year waits for. */
    List<Steg> vantar() {
        som("direktor");
        return tjanst().vantandeSteg(id);
    }

    long processer() {
        return motor.motor().getRuntimeService().createProcessInstanceQuery().rootProcessInstances().count();
    }

    /** As the engine was told before this was minded. */
    void ge(String vem) {
        motor.motor().getTaskService().setAssignee(task().getId(), vem);
    }
}

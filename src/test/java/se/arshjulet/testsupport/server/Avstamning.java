package se.arshjulet.testsupport.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** Holds the inbox and the audit trail against the engine. */
@ApplicationScoped
public class Avstamning {

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    @Inject
    ProcessEngine motor;

    /** The engine's ids of the tasks that stand in one of engine and inbox and not in the other, with where they stand. */
    @Transactional
    public Set<String> baraPaEttStalle() {
        Set<String> motorns = motor.getTaskService().createTaskQuery().list().stream().map(Avstamning::rad).collect(Collectors.toSet());
        Set<String> inkorgens = em.createQuery("select u.motornsId, u.handlaggare from Uppgift u", Object[].class).getResultStream()
                .map(u -> u[0] + " " + u[1]).collect(Collectors.toSet());
        Set<String> skillnad = new TreeSet<>();
        motorns.stream().filter(u -> !inkorgens.contains(u)).forEach(u -> skillnad.add("motorn: " + u));
        inkorgens.stream().filter(u -> !motorns.contains(u)).forEach(u -> skillnad.add("inkorgen: " + u));
        return skillnad;
    }

    private static String rad(Task uppgift) {
        return uppgift.getId() + " " + uppgift.getAssignee();
    }

    /** How many times this has been written in the audit trail of these årsgranskningar. */
    @Transactional
    public long antal(String handelse, Collection<Long> arsgranskningar) {
        return em.createQuery("select count(h) from Handelse h where h.typ = :typ and h.arsgranskning.id in :ids", Long.class)
                .setParameter("typ", handelse).setParameter("ids", arsgranskningar).getSingleResult();
    }

    /** Årsgranskningar that are not finished and in which nothing is to be done by anybody: a step has been lost. */
    @Transactional
    public Set<Long> utanUppgift(Collection<Long> arsgranskningar) {
        Set<Long> utan = new TreeSet<>(arsgranskningar);
        utan.removeAll(em.createQuery("select u.arsgranskningId from Uppgift u", Long.class).getResultList());
        return utan;
    }
}

package se.arshjulet.platform.process;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/** The part of {@link Processmotor} about what the engine does by itself when its time comes: timers that wait, and steps that are due or have failed. */
public abstract class Motorjobb {

    private static final Logger LOGG = Logger.getLogger(Motorjobb.class.getName());

    final ProcessEngine motor;

    Motorjobb(ProcessEngine motor) {
        this.motor = motor;
    }

    protected Motorjobb() {
        this(null);
    }

    /** Moves a timer that has not gone off yet. */
    public void flyttaTimer(String uppgift, String aktivitet, Date nar) {
        motor.getManagementService().createJobQuery().processInstanceId(instans(uppgift)).activityId(aktivitet).timers().list()
                .forEach(jobb -> motor.getManagementService().setJobDuedate(jobb.getId(), nar));
    }

    /** The timers of a task's process that have not gone off yet go off when its model says now. */
    public void raknaOmTimrar(String uppgift) {
        raknaOm(motor.getManagementService().createJobQuery().processInstanceId(instans(uppgift)));
    }

    /** Steps that wait for their day in a case wait for the one that their model says now. */
    public void raknaOmOppning(String affarsnyckel, Collection<String> steg) {
        vantande(affarsnyckel, Processmotor.OPPNA).stream().filter(v -> steg.contains(steg(v)))
                .forEach(v -> raknaOm(motor.getManagementService().createJobQuery().executionId(v.getId())));
    }

    private void raknaOm(JobQuery vilka) {
        vilka.timers().list().forEach(jobb -> motor.getManagementService().recalculateJobDuedate(jobb.getId(), false));
    }

    /** Steps that have failed for good and wait for someone to look at them. */
    public List<Driftstorning> driftstorningar() {
        return motor.getManagementService().createJobQuery().noRetriesLeft().list().stream().map(this::driftstorning).toList();
    }

    private Driftstorning driftstorning(Job jobb) {
        return new Driftstorning(jobb.getId(), affarsnyckel(jobb), jobb.getFailedActivityId(), jobb.getExceptionMessage(), jobb.getDuedate());
    }

    public void forsokIgen(String jobb) {
        motor.getManagementService().setJobRetries(jobb, 1);
        motor.getManagementService().setJobDuedate(jobb, new Date(0));
    }

    /**
     * Runs what is due now for one year without waiting for the job executor; used when a whole year is read in at once. What fails
     * is left to the job executor, which tries again.
     *
     * @return whether anything has been done
     */
    public boolean korForfallna(String affarsnyckel) {
        List<Job> jobb = motor.getManagementService().createJobQuery().executable().list().stream().filter(j -> affarsnyckel.equals(affarsnyckel(j))).toList();
        return jobb.stream().map(this::utfor).reduce(false, Boolean::logicalOr);
    }

    private boolean utfor(Job jobb) {
        try {
            motor.getManagementService().executeJob(jobb.getId());
            return true;
        } catch (ProcessEngineException | IllegalStateException e) {
            LOGG.log(Level.WARNING, "Left to the job executor: " + jobb.getId(), e);
            return false;
        }
    }

    private String affarsnyckel(Job jobb) {
        return motor.getRuntimeService().createProcessInstanceQuery().processInstanceId(jobb.getProcessInstanceId()).singleResult().getBusinessKey();
    }

    List<Execution> vantande(String affarsnyckel, String meddelande) {
        return motor.getRuntimeService().createExecutionQuery().processInstanceBusinessKey(affarsnyckel).messageEventSubscriptionName(meddelande).list();
    }

    String steg(Execution vantande) {
        return (String) motor.getRuntimeService().getVariable(vantande.getId(), Processmotor.STEG);
    }

    String instans(String uppgift) {
        return motor.getTaskService().createTaskQuery().taskId(uppgift).singleResult().getProcessInstanceId();
    }
}

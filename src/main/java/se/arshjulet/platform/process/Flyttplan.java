package se.arshjulet.platform.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;

/** Which step of an older version is which in the newest. Timers and messages that are waited for go along as they are: a date that someone has moved stays moved. */
final class Flyttplan {

    /** A step that is done once for each of several has a scope of its own around them, in the engine. */
    private static final String FLERA = "#multiInstanceBody";

    private final ProcessDefinitionEntity fran;
    private final ProcessDefinitionEntity till;
    private final MigrationPlan motorns;
    private final Map<String, String> steg = new HashMap<>();

    /** @param omdopta ids that have been changed, old to new */
    Flyttplan(ProcessEngine motor, String franId, String tillId, Map<String, String> omdopta) {
        fran = modell(motor, franId);
        till = modell(motor, tillId);
        MigrationPlanBuilder bygge = motor.getRuntimeService().createMigrationPlan(franId, tillId).mapEqualActivities();
        omdopta.forEach((gammalt, nytt) -> Stream.of("", FLERA).filter(slut -> fran.findActivity(gammalt + slut) != null && till.findActivity(nytt + slut) != null).forEach(slut -> {
            bygge.mapActivities(gammalt + slut, nytt + slut);
            medHandelser(bygge, gammalt + slut, nytt + slut, omdopta);
        }));
        motorns = bygge.build();
        motorns.getInstructions().forEach(en -> steg.put(en.getSourceActivityId(), en.getTargetActivityId()));
    }

    private static ProcessDefinitionEntity modell(ProcessEngine motor, String id) {
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) motor.getRepositoryService()).getDeployedProcessDefinition(id);
    }

    /** What is attached to a renamed step is the same as before, unless it has been renamed too. */
    private void medHandelser(MigrationPlanBuilder bygge, String gammalt, String nytt, Map<String, String> omdopta) {
        ActivityImpl efter = till.findActivity(nytt);
        fran.findActivity(gammalt).getEventActivities().stream().map(ActivityImpl::getId).filter(id -> !omdopta.containsKey(id))
                .filter(id -> efter.getEventActivities().stream().anyMatch(h -> h.getId().equals(id))).forEach(id -> bygge.mapActivities(id, id));
    }

    MigrationPlan motorns() {
        return motorns;
    }

    /** The older version's activities that have no counterpart. */
    List<String> utan() {
        return alla(fran).map(ActivityImpl::getId).filter(id -> !steg.containsKey(id)).sorted().toList();
    }

    private static Stream<ActivityImpl> alla(ScopeImpl ram) {
        return ram.getActivities().stream().flatMap(en -> Stream.concat(Stream.of(en), alla(en)));
    }

    Flyttforslag.Steg steg(String id) {
        String nytt = steg.get(id);
        return new Flyttforslag.Steg(namn(fran, id), nytt == null ? null : namn(till, nytt));
    }

    String nyttNamn(String id) {
        return namn(till, id);
    }

    private static String namn(ProcessDefinitionEntity modell, String id) {
        String utanFlera = id.replace(FLERA, "");
        Object namn = modell.findActivity(utanFlera).getProperty("name");
        return namn == null ? utanFlera : namn.toString();
    }
}

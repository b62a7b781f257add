package se.arshjulet.platform.process;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The models of {@code bpmn/}: a changed one becomes a new version, and what already runs goes on with its own. */
public final class Modeller {

    /** Every process of the year, in its order. */
    public static final List<String> ALLA = List.of("arsgranskning", "oberoende", "riskplan", "uppfoljning", "granskning", "ekonomi",
            "rakenskaper", "fordjupning", "rapport", "kvalitetssakring", "beslut", "expediering", "svar");

    private Modeller() {
    }

    static void driftsatt(RepositoryService repository) {
        DeploymentBuilder utrullning = repository.createDeployment().name("arshjulet").enableDuplicateFiltering(true);
        ALLA.forEach(modell -> utrullning.addInputStream(modell + ".bpmn",
                Modeller.class.getResourceAsStream("/bpmn/" + modell + ".bpmn")));
        utrullning.deploy();
    }
}

package se.arshjulet.platform.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import se.arshjulet.platform.Fingeravtryck;

/** The models of {@code bpmn/}: a changed one becomes a new version, and what already runs goes on with its own. */
public final class Modeller {

    /** Every process of the year, in its order, and what goes on beside it. */
    public static final List<String> ALLA = List.of("arsgranskning", "oberoende", "riskplan", "uppfoljning", "granskning", "ekonomi",
            "rakenskaper", "fordjupning", "fordjupadGranskning", "medlemsprovning", "rapport", "kvalitetssakring", "beslut", "expediering", "svar", "begaran");

    private static final String SUMMA = "arshjulet.modeller";

    private Modeller() {
    }

    /** The engine compares model by model. It is not even asked when all are as they were: it keeps their sum among its properties. */
    static void driftsatt(ProcessEngine motor) {
        Map<String, byte[]> modeller = new LinkedHashMap<>();
        ALLA.forEach(modell -> modeller.put(modell + ".bpmn", innehall("/bpmn/" + modell + ".bpmn")));
        String summa = Fingeravtryck.av(String.join("\n", modeller.values().stream().map(Fingeravtryck::av).toList()));
        ManagementService drift = motor.getManagementService();
        if (!summa.equals(drift.getProperties().get(SUMMA))) {
            DeploymentBuilder utrullning = motor.getRepositoryService().createDeployment().name("arshjulet").enableDuplicateFiltering(true);
            modeller.forEach((namn, innehall) -> utrullning.addInputStream(namn, new ByteArrayInputStream(innehall)));
            utrullning.deploy();
            drift.setProperty(SUMMA, summa);
        }
    }

    private static byte[] innehall(String resurs) {
        try (InputStream in = Modeller.class.getResourceAsStream(resurs)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resurs, e);
        }
    }
}

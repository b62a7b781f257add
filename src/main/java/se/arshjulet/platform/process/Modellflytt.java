package se.arshjulet.platform.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import se.arshjulet.platform.Fingeravtryck;

/** Moves what runs on an older version of a model to the newest. Without it what runs goes on with the version it began with. Made by {@link Motor}. */
public class Modellflytt {

    private final ProcessEngine motor;
    private final Function<String, List<Flyttregel>> regler;

    public Modellflytt(ProcessEngine motor) {
        this(motor, Flyttregel::alla);
    }

    Modellflytt(ProcessEngine motor, Function<String, List<Flyttregel>> regler) {
        this.motor = motor;
        this.regler = regler;
    }

    protected Modellflytt() {
        this(null);
    }

    /** In the order of the year, the newest of each model first. */
    public List<Modellversion> versioner() {
        List<ProcessDefinitionStatistics> alla = motor.getManagementService().createProcessDefinitionStatisticsQuery().list();
        Map<String, Integer> nyaste = alla.stream().collect(Collectors.toMap(d -> d.getKey(), d -> d.getVersion(), Math::max));
        Map<String, Date> satta = motor.getRepositoryService().createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(Deployment::getId, Deployment::getDeploymentTime));
        return alla.stream().map(d -> new Modellversion(d.getId(), d.getKey(), d.getName(), d.getVersion(), satta.get(d.getDeploymentId()), d.getInstances(),
                        d.getVersion() == nyaste.get(d.getKey())))
                .sorted(Comparator.comparing((Modellversion v) -> Modeller.ALLA.indexOf(v.modell())).thenComparing(Comparator.comparing(Modellversion::version).reversed())).toList();
    }

    /** @return empty when there is no such version, or none newer */
    public Optional<Flyttvag> vag(String modell, int version) {
        List<Modellversion> alla = versioner().stream().filter(v -> v.modell().equals(modell)).toList();
        return alla.stream().filter(v -> v.version() == version && !v.nyast()).findFirst().map(fran -> new Flyttvag(motor, fran, alla.get(0), regel(fran)));
    }

    private Flyttregel regel(Modellversion fran) {
        try (InputStream modell = motor.getRepositoryService().getProcessModel(fran.id())) {
            return Flyttregel.hos(regler.apply(fran.modell()), Fingeravtryck.av(modell.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(fran.id(), e);
        }
    }
}

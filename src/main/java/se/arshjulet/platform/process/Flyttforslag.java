package se.arshjulet.platform.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What would happen if what runs on an older version of a model went over to the newest.
 *
 * @param sparrad   the program says that nothing that runs on the older version can go on with the newest
 * @param processer all that run on the older version, by case
 */
public record Flyttforslag(Modellversion fran, Modellversion till, boolean sparrad, List<Process> processer) {

    /**
     * A step where a process stands.
     *
     * @param namn     what the older model calls it
     * @param nyttNamn what the newest calls it; null when it has no such step
     */
    public record Steg(String namn, String nyttNamn) {

        public boolean isOmdopt() {
            return nyttNamn != null && !nyttNamn.equals(namn);
        }
    }

    /**
     * @param id     the engine's id of the process
     * @param arende business key of the case, such as NORV-2023
     */
    public record Process(String id, String arende, List<Steg> steg) {

        /** What it stands at that the newest version does not have. */
        public List<String> getSaknas() {
            return steg.stream().filter(ett -> ett.nyttNamn() == null).map(Steg::namn).toList();
        }

        public String getSaknasText() {
            return String.join(", ", getSaknas());
        }
    }

    public List<Process> getFlyttas() {
        return sparrad ? List.of() : processer.stream().filter(en -> en.getSaknas().isEmpty()).toList();
    }

    public List<Process> getStannar() {
        return sparrad ? processer : processer.stream().filter(en -> !en.getSaknas().isEmpty()).toList();
    }

    /** The steps of those that go, each with how many stand there. */
    public List<Map.Entry<Steg, Long>> getSteg() {
        Map<String, Map.Entry<Steg, Long>> efterNamn = new TreeMap<>();
        getFlyttas().stream().flatMap(en -> en.steg().stream()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet()
                .forEach(rad -> efterNamn.put(rad.getKey().namn() + "\n" + rad.getKey().nyttNamn(), rad));
        return List.copyOf(efterNamn.values());
    }
}

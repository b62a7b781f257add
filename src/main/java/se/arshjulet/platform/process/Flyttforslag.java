package se.arshjulet.platform.process;

import java.util.List;
import java.util.Map;
import se.arshjulet.platform.Sidantal;

/**
 * What would happen if what runs on an older version of a model went over to the newest.
 *
 * @param sparrad  the program says that nothing that runs on the older version can go on with the newest
 * @param flyttas  how many processes go
 * @param steg     where those stand, each with how many stand there
 * @param stannar  how many processes stay
 * @param stannare a page of those, by case
 * @param sida     which page, from 1
 * @param antal    rows of a page
 */
public record Flyttforslag(Modellversion fran, Modellversion till, boolean sparrad, long flyttas, List<Map.Entry<Steg, Long>> steg, long stannar,
                           List<Process> stannare, int sida, int antal) {

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
     * @param saknas what it stands at that the newest version does not have
     */
    public record Process(String id, String arende, List<String> saknas) {

        public String getSaknasText() {
            return String.join(", ", saknas);
        }
    }

    public int sidor() {
        return sidor(stannar, antal);
    }

    static int sidor(long rader, int antal) {
        return Sidantal.av(rader, antal);
    }
}

package se.arshjulet.platform.process;

import java.util.List;
import java.util.Map;
import se.arshjulet.platform.json.StrictJson;

/**
 * What the program knows of the way from an older version of a model to the newest, in {@code bpmn/flytt/<model>.json}. Without a rule
 * steps of the same id, at the same place, are the same step.
 *
 * @param fran    fingerprints of the older models that it is for
 * @param flyttas false when what runs on them lacks something that the newest counts on: it stays
 * @param steg    ids that have been changed, old to new
 */
record Flyttregel(List<String> fran, boolean flyttas, Map<String, String> steg) {

    static final Flyttregel INGEN = new Flyttregel(List.of(), true, Map.of());

    /** The models that have rules. */
    static final List<String> FILER = List.of("svar");

    static List<Flyttregel> alla(String modell) {
        return FILER.contains(modell) ? List.of(StrictJson.resource("/bpmn/flytt/" + modell + ".json", Flyttregel[].class)) : List.of();
    }

    /** @param summa the older model's fingerprint */
    static Flyttregel hos(List<Flyttregel> regler, String summa) {
        return regler.stream().filter(regel -> regel.fran().contains(summa)).findFirst().orElse(INGEN);
    }
}

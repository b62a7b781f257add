package se.arshjulet.innehall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A whole year's document in which something was not done, or that is from before that could be told. */
final class Uteblivna {

    private Uteblivna() {
    }

    static void iRiskplanen(ObjectNode ar) {
        plan(ar).put("uteblivet", "Förslaget återremitterades.").putNull("antagen").putNull("antalRisker");
    }

    static void somInteFanns(ObjectNode ar) {
        ar.get("riskplaner").forEach(plan -> ((ObjectNode) plan).remove("uteblivet"));
    }

    private static ObjectNode plan(JsonNode ar) {
        return (ObjectNode) ar.get("riskplaner").get(1);
    }
}

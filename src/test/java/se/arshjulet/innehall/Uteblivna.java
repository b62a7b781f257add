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

    static void iUppfoljningen(ObjectNode ar) {
        ((ObjectNode) plan(ar).get("uppfoljningar").get(0)).put("uteblivet", "Ingen gjordes.").put("status", "").put("iakttagelser", "").put("handelser", "");
        plan(ar).get("risker").forEach(risk -> ((ObjectNode) risk).putNull("uppfoljning1"));
    }

    static void iPrognosen(ObjectNode ar) {
        ((ObjectNode) ar.get("prognoser").get(0)).putNull("belopp").put("uteblivet", "Ekonomichefen slutade.");
    }

    static void somInteFanns(ObjectNode ar) {
        ar.get("prognoser").forEach(prognos -> ((ObjectNode) prognos).remove("uteblivet"));
        ar.get("riskplaner").forEach(plan -> {
            ((ObjectNode) plan).remove("uteblivet");
            plan.get("uppfoljningar").forEach(uppfoljning -> ((ObjectNode) uppfoljning).remove("uteblivet"));
        });
    }

    private static ObjectNode plan(JsonNode ar) {
        return (ObjectNode) ar.get("riskplaner").get(1);
    }
}

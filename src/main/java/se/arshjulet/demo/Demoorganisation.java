package se.arshjulet.demo;

import java.util.List;
import se.arshjulet.platform.json.StrictJson;

/** The bodies and the firm that the demo's years are about, as {@code demo/organisation.json} tells them. */
public record Demoorganisation(List<Namndpost> namnder, List<Byrapost> byraer) {

    public static Demoorganisation las() {
        return StrictJson.resource("/demo/organisation.json", Demoorganisation.class);
    }

    /** A nämnd, named as in the middle of a sentence, with its förvaltningar. */
    public record Namndpost(String kortnamn, String namn, List<Forvaltningspost> forvaltningar) {
    }

    /** A förvaltning; the short name is unique within its nämnd. */
    public record Forvaltningspost(String kortnamn, String namn) {
    }

    /** An accounting firm and what it is engaged to audit. */
    public record Byrapost(String namn, List<Uppdragspost> uppdrag) {
    }

    /** One förvaltning of a nämnd, one year. */
    public record Uppdragspost(String namnd, String forvaltning, int ar) {
    }
}

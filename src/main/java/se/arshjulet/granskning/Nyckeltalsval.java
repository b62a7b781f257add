package se.arshjulet.granskning;

import java.util.List;

/** What a key figure can concern and belong to, for the lists of the page. */
public record Nyckeltalsval(List<Alternativ> forvaltningar, List<Alternativ> delomraden) {

    /** @param varde short name or code, as it stands in the form */
    public record Alternativ(String varde, String text) {
    }
}

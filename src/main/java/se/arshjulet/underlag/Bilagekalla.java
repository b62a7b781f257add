package se.arshjulet.underlag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** The documents among the underlag of a case, PDF and Word: what a bilaga of the report can be. Whoever asks has the case. */
@ApplicationScoped
public class Bilagekalla {

    @Inject
    UnderlagRepository underlag;

    @Inject
    Underlagslasning lasning;

    /** The latest first. */
    public List<Underlag> alla(Long arsgranskning) {
        return underlag.alla(arsgranskning).stream().filter(Underlag::isDokument).toList();
    }

    /** Its words, a blank line between pages; empty for a file of pictures only. */
    public String text(Underlag dokument) {
        return lasning.texter(dokument).stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}

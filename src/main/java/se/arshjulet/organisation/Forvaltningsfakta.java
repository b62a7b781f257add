package se.arshjulet.organisation;

import java.util.stream.Stream;

/** What a module has recorded about a förvaltning. A year where there is something cannot lose the förvaltning. */
public interface Forvaltningsfakta {

    Stream<Faktum> fakta(Long forvaltning);

    /** @param nyckel of the text that says what it is */
    record Faktum(int ar, String nyckel) { }
}

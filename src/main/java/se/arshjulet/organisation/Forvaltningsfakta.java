package se.arshjulet.organisation;

import java.util.stream.Stream;

/** Det som en modul har antecknat om en förvaltning. Ett år där det finns något kan inte mista förvaltningen. */
public interface Forvaltningsfakta {

    Stream<Faktum> fakta(Long forvaltning);

    /** @param nyckel texten som säger vad det är */
    record Faktum(int ar, String nyckel) { }
}

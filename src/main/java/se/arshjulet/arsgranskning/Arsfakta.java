package se.arshjulet.arsgranskning;

import java.util.stream.Stream;
import se.arshjulet.organisation.Forvaltningsfakta.Faktum;

/** In which years something has been recorded. What stands in a cancelled granskning cannot be changed, and holds nothing in place. */
public final class Arsfakta {

    private Arsfakta() {
    }

    public static Stream<Faktum> av(Stream<Arsgranskning> granskningar, String nyckel) {
        return granskningar.filter(a -> a.getStatus() != Arsgranskning.Status.AVBRUTEN).map(Arsgranskning::getAr).distinct().map(ar -> new Faktum(ar, nyckel));
    }
}

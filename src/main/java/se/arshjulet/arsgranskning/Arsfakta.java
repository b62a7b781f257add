package se.arshjulet.arsgranskning;

import java.util.stream.Stream;
import se.arshjulet.organisation.Forvaltningsfakta.Faktum;

/** I vilka år något har antecknats. Det som står i en avbruten granskning går inte att ändra och håller inte fast något. */
public final class Arsfakta {

    private Arsfakta() {
    }

    public static Stream<Faktum> av(Stream<Arsgranskning> granskningar, String nyckel) {
        return granskningar.filter(a -> a.getStatus() != Arsgranskning.Status.AVBRUTEN).map(Arsgranskning::getAr).distinct().map(ar -> new Faktum(ar, nyckel));
    }
}

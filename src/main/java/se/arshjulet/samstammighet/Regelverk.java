package se.arshjulet.samstammighet;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** All rules. One that fails is logged and left out: nobody is kept from saving because a rule has a fault. */
public final class Regelverk {

    private static final Logger LOGG = Logger.getLogger(Regelverk.class.getName());
    private static final List<Regel> ALLA = List.of(new MildareBedomning(), new AvvikelseUtanForbattring(), new ForbattringUtanKalla(),
            new EgenBedomningSkiljer(), new BeloppITexten(), new PrognosITexten(), new PrognosMotUttalande(), new Summor(),
            new AntalITexten(), new Hanteringsmetoder(), new ForegaendeAr(), new Namndnamn(), new Lagrum(), new Skalord(), new Streck(),
            new TommaDelar());

    private static final int LANGSTA_NYCKEL = 500;

    private Regelverk() {
    }

    public static List<Varning> prova(Underlag underlag) {
        return prova(ALLA, underlag);
    }

    /** Only whether a verdict is milder than what it rests on. */
    public static List<Varning> mildare(Underlag underlag) {
        return prova(List.of(new MildareBedomning()), underlag);
    }

    static List<Varning> prova(List<Regel> regler, Underlag underlag) {
        return regler.stream().flatMap(regel -> provad(regel, underlag)).toList();
    }

    /** Whether a key can have been made by one of the rules. */
    static boolean kanner(String nyckel) {
        return nyckel.length() <= LANGSTA_NYCKEL && ALLA.stream().anyMatch(regel -> nyckel.startsWith(regel.namn() + "/"));
    }

    private static Stream<Varning> provad(Regel regel, Underlag underlag) {
        try {
            return regel.prova(underlag).distinct().toList().stream();
        } catch (RuntimeException fel) {
            LOGG.log(Level.SEVERE, fel, () -> "Rule left out: " + regel.namn());
            return Stream.empty();
        }
    }
}

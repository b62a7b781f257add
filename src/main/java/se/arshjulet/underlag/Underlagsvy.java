package se.arshjulet.underlag;

import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.granskning.Delomrade;

/**
 * One underlag with all that has come of it.
 *
 * @param uppladdadAv name of the person
 * @param delomraden  what can point at it
 * @param nyckeltal   what else can
 * @param bruk        what later parts of the year use it, in words
 */
public record Underlagsvy(Underlag underlag, String uppladdadAv, List<Underlagstabell> tabeller,
                          List<Hanvisning> hanvisningar, List<Delomrade> delomraden, List<Nyckeltalsrad> nyckeltal, List<String> bruk) {

    /** A key figure among what can point here. */
    public record Nyckeltalsrad(String varde, String namn) { }

    /** It stays for as long as it is. */
    public boolean isAnvant() {
        return !tabeller.isEmpty() || !hanvisningar.isEmpty() || !bruk.isEmpty();
    }

    public boolean isOppen() {
        return underlag.getArsgranskning().getStatus() == Arsgranskning.Status.PAGAENDE;
    }
}

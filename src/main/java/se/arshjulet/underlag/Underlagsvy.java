package se.arshjulet.underlag;

import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.granskning.Delomrade;

/**
 * One underlag with all that has come of it.
 *
 * @param uppladdadAv name of the person
 * @param delomraden  what can point at it
 */
public record Underlagsvy(Underlag underlag, String uppladdadAv, List<Underlagstabell> tabeller, List<Underlagssida> sidor,
                          List<Hanvisning> hanvisningar, List<Delomrade> delomraden) {

    public boolean isOppen() {
        return underlag.getArsgranskning().getStatus() == Arsgranskning.Status.PAGAENDE;
    }
}

package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import se.arshjulet.platform.fel.Regelbrott;

/** Roles that are decided elsewhere than by the administratör: what the group can do goes back to it. */
@ApplicationScoped
public class Rollbyte {

    @Inject
    Portfoljer portfoljer;

    /** @throws Regelbrott when something must be handed over first; then nothing is changed */
    public void byt(Anvandare vem, Set<Roll> roller, Namnd namnd) {
        if (vem.getRoller().equals(roller) && vem.getNamnd() == namnd) {
            return;
        }
        portfoljer.slapp(vem, forlorade(vem, roller, namnd, vem.getByra()));
        // what the administratör gives does not come along to another nämnd, or to a role that is new
        boolean lamnarIn = vem.isLamnarIn() && vem.getNamnd() == namnd;
        boolean ordforande = vem.isOrdforande();
        vem.tilldela(roller, namnd, vem.getByra());
        vem.betro(ordforande, lamnarIn);
    }

    /** Whoever changes nämnd or firm cannot do the tasks of the former one, though the role stays. */
    static Set<Roll> forlorade(Anvandare vem, Set<Roll> roller, Namnd namnd, Byra byra) {
        Set<Roll> forlorade = EnumSet.noneOf(Roll.class);
        vem.getRoller().stream().filter(roll -> !roller.contains(roll) || roll == Roll.NAMND && vem.getNamnd() != namnd
                || roll == Roll.REDOVISNINGSREVISOR && vem.getByra() != byra).forEach(forlorade::add);
        return forlorade;
    }
}

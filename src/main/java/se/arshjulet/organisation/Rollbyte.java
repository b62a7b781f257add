package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import se.arshjulet.platform.fel.Regelbrott;

/** Roller som bestäms någon annanstans än av administratören: det som gruppen kan göra går tillbaka till den. */
@ApplicationScoped
public class Rollbyte {

    @Inject
    Portfoljer portfoljer;

    /** @throws Regelbrott när något först måste lämnas över; då är inget ändrat */
    public void byt(Anvandare vem, Set<Roll> roller, Namnd namnd) {
        if (vem.getRoller().equals(roller) && vem.getNamnd() == namnd) {
            return;
        }
        portfoljer.slapp(vem, forlorade(vem, roller, namnd, vem.getByra()));
        // det som ges av administratören följer inte med till en annan nämnd, eller till en roll som är ny
        boolean lamnarIn = vem.isLamnarIn() && vem.getNamnd() == namnd;
        boolean ordforande = vem.isOrdforande();
        vem.tilldela(roller, namnd, vem.getByra());
        vem.betro(ordforande, lamnarIn);
    }

    /** Den som byter nämnd eller byrå kan inte göra den förras uppgifter, fast rollen är kvar. */
    static Set<Roll> forlorade(Anvandare vem, Set<Roll> roller, Namnd namnd, Byra byra) {
        Set<Roll> forlorade = EnumSet.noneOf(Roll.class);
        vem.getRoller().stream().filter(roll -> !roller.contains(roll) || roll == Roll.NAMND && vem.getNamnd() != namnd
                || roll == Roll.REDOVISNINGSREVISOR && vem.getByra() != byra).forEach(forlorade::add);
        return forlorade;
    }
}

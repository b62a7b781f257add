package se.arshjulet.inloggning;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.inloggning.Inloggningshinder.Skal;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;

/**
 * What the rules give whoever logs in.
 *
 * @param namnd null for somebody who does not have the role Nämnd
 */
record Tilldelning(Set<Roll> roller, Namnd namnd) {

    /** @throws Inloggningshinder when two rules give different nämnder: which one it is nobody can know */
    static Tilldelning av(List<Anspraksregel> regler) {
        Set<Roll> roller = EnumSet.noneOf(Roll.class);
        regler.forEach(r -> roller.add(r.getRoll()));
        Set<Namnd> namnder = regler.stream().map(Anspraksregel::getNamnd).filter(Objects::nonNull).collect(Collectors.toSet());
        if (namnder.size() > 1) {
            throw new Inloggningshinder(Skal.UTAN_ROLL, "The values give more than one nämnd");
        }
        return new Tilldelning(roller, namnder.stream().findFirst().orElse(null));
    }

    boolean arTom() {
        return roller.isEmpty();
    }
}

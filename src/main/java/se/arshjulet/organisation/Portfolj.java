package se.arshjulet.organisation;

import java.util.List;
import java.util.Set;

/**
 * Det som en modul vet att en person har öppet. Visas innan något flyttas, flyttas när en annan revisor tar över,
 * och hindrar att någon slutar med det ogjort.
 */
public interface Portfolj {

    List<Ansvar> ansvar(Anvandare vem);

    /** Allt bindande går till den nya, som är en aktiv yrkesrevisor. */
    void overlat(Anvandare fran, Anvandare till);

    /** Det som personen har tagit ur en grupp i rollerna går tillbaka till gruppen. */
    void slapp(Anvandare vem, Set<Roll> roller);
}

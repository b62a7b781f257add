package se.arshjulet.organisation;

/** Någons konto har stängts; allt som personen kunde komma in med slutar gälla, i samma transaktion. */
public record KontoStangt(Anvandare vem) {
}

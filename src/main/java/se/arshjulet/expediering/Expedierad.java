package se.arshjulet.expediering;

import se.arshjulet.beslut.Missiv;

/** Told when a report has left the house, in the same transaction: whoever comes after in the year begins from here. */
public record Expedierad(Expediering expediering, Missiv missiv) {
}

package se.arshjulet.arsgranskning;

import se.arshjulet.mall.Mallinnehall;

/** En granskning har lagts upp: varje fas lägger upp sitt tomma underlag, i samma transaktion och innan processen startar. */
public record ArsgranskningStartad(Arsgranskning granskning, Mallinnehall mall) {
}

package se.arshjulet.mall;

/** A kind of bilaga that the office often attaches, offered to the auditor with its number and heading. */
public record Bilagetyp(String nummer, String rubrik) {
}

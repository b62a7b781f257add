package se.arshjulet.revisionsplan;

/** A proposal is open until the elected auditors choose it or turn it down; what was turned down can be chosen later in the year. */
public enum Forslagslage {
    FORESLAGET, VALT, BORTVALT
}

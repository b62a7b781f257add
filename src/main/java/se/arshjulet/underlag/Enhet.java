package se.arshjulet.underlag;

/** What the amounts of a table are written in; they are kept in mnkr. */
public enum Enhet {
    MNKR(0), TKR(3), KR(6);

    private final int steg;

    Enhet(int steg) {
        this.steg = steg;
    }

    /** How many places the decimal sign moves to make mnkr of it. */
    int steg() {
        return steg;
    }
}

package se.arshjulet.region;

import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.rapport.Svenska;

/**
 * One verdict in the matrix, in the words of its year.
 *
 * @param omrade the area's name that year
 * @param allvar 1 to 3 by how serious the step is, null where there is none to show
 * @param ord    the word of the step, else null
 */
public record Matriscell(String omrade, Slag slag, Integer allvar, String ord) {

    /** A verdict; not yet; given in the auditor's own words; or no such area that year. */
    public enum Slag { BEDOMD, OBEDOMD, I_ORD, UTAN_OMRADE }

    /** @param visas the verdict may be shown to the reader: the report is approved, and not somebody else's until it is dispatched */
    static Matriscell av(Mallinnehall mall, Omradeskolumn kolumn, Integer niva, boolean visas) {
        Omrade omrade = mall.omraden().stream().filter(o -> o.kod().equals(kolumn.kod())).findFirst().orElse(null);
        if (omrade == null) {
            return new Matriscell(kolumn.namn(), Slag.UTAN_OMRADE, null, null);
        }
        if (!visas) {
            return new Matriscell(Svenska.storBokstav(omrade.namn()), Slag.OBEDOMD, null, null);
        }
        if (!omrade.harSkala()) {
            return new Matriscell(Svenska.storBokstav(omrade.namn()), Slag.I_ORD, null, null);
        }
        return niva == null ? new Matriscell(Svenska.storBokstav(omrade.namn()), Slag.OBEDOMD, null, null)
                : new Matriscell(Svenska.storBokstav(omrade.namn()), Slag.BEDOMD, omrade.allvar(niva), Svenska.storBokstav(omrade.steg(niva).ord()));
    }

    public boolean isBedomd() {
        return slag == Slag.BEDOMD;
    }
}

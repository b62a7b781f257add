package se.arshjulet.atgardsregister;

import java.util.EnumSet;
import java.util.Set;

/**
 * What of the register to show.
 *
 * @param namnd      short name, or null for all
 * @param ar         the year that found it, or null for all
 * @param omrade     code in the mall, or null for all
 * @param slag       or null for all
 * @param status     a {@link Punktstatus}, {@link #AVSLUTADE} or {@link #ALLA}; anything else is the open ones
 * @param forsenade  only those whose last day has passed
 * @param sortering  by last day unless told
 * @param sida       page, from 1
 * @param antal      rows on a page, 1 to 100
 */
public record Registerurval(String namnd, Integer ar, String omrade, Punktslag slag, String status, boolean forsenade, Sortering sortering, int sida, int antal) {

    public static final String AVSLUTADE = "AVSLUTADE";
    public static final String ALLA = "ALLA";

    /** Columns that the register sorts by. */
    public enum Sortering {
        KLART("case when p.utlovat.klartSenast is null then 1 else 0 end, p.utlovat.klartSenast, p.dagar.expedierad, p.id"),
        NAMND("p.namnd.namn, p.kalla.ar, p.kalla.ordning, p.id"),
        OMRADE("p.kalla.omradesnamn, p.namnd.namn, p.id"),
        ALDER("p.dagar.expedierad, p.id");

        private final String ordning;

        Sortering(String ordning) {
            this.ordning = ordning;
        }

        String ordning() {
            return ordning;
        }
    }

    public Registerurval {
        sida = Math.max(1, sida);
        antal = Math.min(100, Math.max(1, antal));
        sortering = sortering == null ? Sortering.KLART : sortering;
    }

    /** Everything that there has been. */
    public static Registerurval allt() {
        return new Registerurval(null, null, null, null, ALLA, false, null, 1, 1);
    }

    Set<Punktstatus> statusar() {
        Punktstatus en = Punktstatus.tolka(status);
        return en != null ? EnumSet.of(en) : AVSLUTADE.equals(status) ? Punktstatus.avslutade()
                : ALLA.equals(status) ? EnumSet.allOf(Punktstatus.class) : Punktstatus.OPPNA;
    }

    /** The same in one nämnd only: what a nämnd may see. */
    Registerurval hos(String kortnamn) {
        return new Registerurval(kortnamn, ar, omrade, slag, status, forsenade, sortering, sida, antal);
    }

    int forsta() {
        return (sida - 1) * antal;
    }
}

package se.arshjulet.arsgranskning;

import se.arshjulet.mall.Mallinnehall;

/**
 * En granskning har lagts upp: varje fas lägger upp sitt underlag, i samma transaktion och innan processen startar.
 *
 * @param foregaende nämndens förra granskning, som den nya utgår från, eller null
 */
public record ArsgranskningStartad(Arsgranskning granskning, Mallinnehall mall, Arsgranskning foregaende) {

    /** Mallen som gällde för den föregående: samma objekt som årets när utgåvan är densamma, null utan föregående. */
    public Mallinnehall forraMallen() {
        return foregaende == null ? null : foregaende.getRevisionsar().getMall() == granskning.getRevisionsar().getMall() ? mall
                : Mallinnehall.las(foregaende.getRevisionsar().getMall().getInnehall());
    }
}

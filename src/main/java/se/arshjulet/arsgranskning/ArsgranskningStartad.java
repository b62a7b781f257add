package se.arshjulet.arsgranskning;

import se.arshjulet.mall.Mallinnehall;

/**
 * A granskning has been laid out: each phase lays out what it works on, in the same transaction and before the process starts.
 *
 * @param foregaende the nämnd's previous granskning, which the new one starts from, or null
 */
public record ArsgranskningStartad(Arsgranskning granskning, Mallinnehall mall, Arsgranskning foregaende) {

    /** The template that the previous one had: the same object as the year's when the edition is the same, null without a previous one. */
    public Mallinnehall forraMallen() {
        return foregaende == null ? null : foregaende.getRevisionsar().getMall() == granskning.getRevisionsar().getMall() ? mall
                : Mallinnehall.las(foregaende.getRevisionsar().getMall().getInnehall());
    }
}

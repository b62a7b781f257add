package se.arshjulet.diarium;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.web.Texter;

/**
 * What an ärende is about.
 *
 * @param mening        its title in the register
 * @param arsgranskning whose ärende it is, or null
 * @param fordjupadId   id of the fördjupade granskning whose ärende it is, or null
 * @param namnd         whom it concerns, or null when it concerns several or none
 */
public record Arendegrund(String mening, Arsgranskning arsgranskning, Long fordjupadId, Namnd namnd) {

    static final int LANGST = 300;

    public static Arendegrund av(Arsgranskning granskning) {
        return new Arendegrund(Texter.text("diarium.mening.arsgranskning", granskning.getNamnd().getNamn(), String.valueOf(granskning.getAr())),
                granskning, null, granskning.getNamnd());
    }

    public static Arendegrund fordjupad(Long id, String mening) {
        return new Arendegrund(mening.length() <= LANGST ? mening : mening.substring(0, LANGST - 1) + "…", null, id, null);
    }

    static Arendegrund annat(String mening, Namnd namnd) {
        return new Arendegrund(mening, null, null, namnd);
    }
}

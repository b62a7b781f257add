package se.arshjulet.platform.web;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** How it went the last time a form was saved, by its button or by itself: for the line at its foot, and for the box that asks what to do when someone else has saved. */
public final class Sparbesked implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter KLOCKSLAG = DateTimeFormatter.ofPattern("HH.mm");

    private String lage = "";
    private String status = "";
    private String konflikt = "";

    /**
     * @param utanFel whether all of it was understood
     * @param nyckel  of the sentence; its first placeholder is what time it is, then come {@code varden}
     */
    public void sparat(boolean utanFel, String nyckel, Clock klocka, Object... varden) {
        Object[] alla = new Object[varden.length + 1];
        alla[0] = LocalTime.now(klocka).format(KLOCKSLAG);
        System.arraycopy(varden, 0, alla, 1, varden.length);
        lage = utanFel ? "SPARAD" : "FEL";
        status = Texter.text(nyckel, alla);
    }

    /** Someone else has saved; nothing was. */
    public void krock(String mening) {
        lage = "KONFLIKT";
        konflikt = mening;
        status = mening;
    }

    /** Nothing was saved, for a reason that is nobody's here; what was typed stays on the page. */
    public void inte(String mening) {
        lage = "OSPARAD";
        status = mening;
    }

    /** The user has chosen. */
    public void avgjort() {
        konflikt = "";
    }

    /** {@code SPARAD}, {@code FEL}, {@code KONFLIKT}, {@code OSPARAD} when not even what was typed could be kept, or empty before the first time. */
    public String getLage() {
        return lage;
    }

    public String getStatus() {
        return status;
    }

    /** Who saved what and when; empty when nobody did. */
    public String getKonflikt() {
        return konflikt;
    }
}

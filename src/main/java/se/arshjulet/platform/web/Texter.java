package se.arshjulet.platform.web;

import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

import se.arshjulet.platform.fel.Brist;

/** The sentences of {@code texter.properties}; also the functions of the tag library {@code arshjulet}. */
public final class Texter {

    public static final Locale SVENSKA = new Locale("sv", "SE");

    private static final DateTimeFormatter TIDPUNKT = DateTimeFormatter.ofPattern("d MMMM 'kl.' HH.mm", SVENSKA);

    private Texter() {
    }

    public static String text(String nyckel, Object... varden) {
        var monster = ResourceBundle.getBundle("texter", SVENSKA).getString(nyckel);
        return varden.length == 0 ? monster : new MessageFormat(monster, SVENSKA).format(Arrays.stream(varden).map(Texter::skrivet).toArray());
    }

    private static Object skrivet(Object varde) {
        return varde instanceof LocalDateTime tid ? tid.format(TIDPUNKT) : varde;
    }

    public static String text(Brist brist) {
        return text(brist.nyckel(), brist.varden().toArray());
    }

    /** {@code a:text('nyckel')}: the text, or the key itself when it is a text already or has no entry. */
    public static String ledtext(String nyckel) {
        var bundle = ResourceBundle.getBundle("texter", SVENSKA);
        return nyckel != null && bundle.containsKey(nyckel) ? bundle.getString(nyckel) : nyckel;
    }

    /** {@code a:hjalp('riskplan.falt.antagen')}: the text of {@code riskplan.hjalp.antagen}, or null when there is none. */
    public static String hjalp(String nyckel) {
        var bundle = ResourceBundle.getBundle("texter", SVENSKA);
        var hjalpnyckel = nyckel == null ? "" : nyckel.replace(".falt.", ".hjalp.");
        return !hjalpnyckel.equals(nyckel) && bundle.containsKey(hjalpnyckel) ? bundle.getString(hjalpnyckel) : null;
    }

    /** {@code a:ankare('risker[2].namn')}: the id of the field in the page, so that a list of faults can link to it. */
    public static String ankare(String falt) {
        return "falt-" + (falt == null ? "" : falt.replaceAll("[^A-Za-z0-9]+", "-"));
    }

    public static String bristtext(Brist brist) {
        return text(brist);
    }
}

package se.arshjulet.diarium;

import se.arshjulet.platform.Fingeravtryck;

/**
 * The bytes of a handling: handed over to be kept by the diarium, or kept by the module that owns them (a {@link Handlingskalla}) and only
 * pointed at.
 *
 * @param innehall null when they are only pointed at
 * @param sha256   of the bytes; null for what was dispatched before there was a diarium and is drawn up again when it is asked for
 * @param storlek  bytes; null as above
 */
public record Handlingsfil(String namn, String medietyp, byte[] innehall, String kalla, Long kallaId, String sha256, Long storlek) {

    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    /** What the diarium keeps itself. */
    static final String EGEN = "diarium";

    /** Handed over. */
    public static Handlingsfil lagrad(String namn, String medietyp, byte[] innehall) {
        return new Handlingsfil(namn, medietyp, innehall.clone(), EGEN, null, Fingeravtryck.av(innehall), (long) innehall.length);
    }

    /** Pointed at: it must be something that never changes. */
    public static Handlingsfil hanvisad(String namn, String medietyp, String kalla, Long kallaId, String sha256, long storlek) {
        return new Handlingsfil(namn, medietyp, null, kalla, kallaId, sha256, storlek);
    }
}

package se.arshjulet.platform.fil;

import se.arshjulet.platform.Fingeravtryck;

/** A file as it was handed in: its name without folders and control characters, and its bytes. */
public record Fil(String namn, byte[] innehall) {

    /** Most bytes of a file: 20 MB. */
    public static final int STORST = 20 * 1024 * 1024;
    private static final int NAMN_LANGST = 200;

    public Fil {
        String utanMapp = namn == null ? "" : namn.substring(Math.max(namn.lastIndexOf('/'), namn.lastIndexOf('\\')) + 1);
        String rent = utanMapp.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        namn = rent.isEmpty() ? "underlag" : rent.substring(Math.max(0, rent.length() - NAMN_LANGST));
    }

    public String sha256() {
        return Fingeravtryck.av(innehall);
    }
}

package se.arshjulet.underlag;

import java.nio.charset.StandardCharsets;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** A file as it was handed in: its name without folders and control characters, and its bytes. */
public record Fil(String namn, byte[] innehall) {

    /** Most bytes of a file: 20 MB. */
    public static final int STORST = 20 * 1024 * 1024;
    /** Most characters of a pasted table. */
    static final int LANGST = 500_000;
    private static final int NAMN_LANGST = 200;

    public Fil {
        String utanMapp = namn == null ? "" : namn.substring(Math.max(namn.lastIndexOf('/'), namn.lastIndexOf('\\')) + 1);
        String rent = utanMapp.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        namn = rent.isEmpty() ? "underlag" : rent.substring(Math.max(0, rent.length() - NAMN_LANGST));
    }

    /** @throws Regelbrott on {@code namn} or {@code tabell} when it is missing, or longer than {@value #LANGST} characters */
    public static Fil inklistrad(String namn, String tabell) {
        Tolk tolk = new Tolk();
        if (Tolk.text(namn) == null) {
            tolk.fel("namn", "underlag.fel.namn");
        }
        if (Tolk.text(tabell) == null) {
            tolk.fel("tabell", "underlag.fel.ingenTabell");
        } else if (tabell.length() > LANGST) {
            tolk.fel("tabell", "underlag.fel.forLangTabell", tabell.length(), LANGST);
        }
        tolk.klart();
        return new Fil(namn, tabell.getBytes(StandardCharsets.UTF_8));
    }

    public String sha256() {
        return Fingeravtryck.av(innehall);
    }
}

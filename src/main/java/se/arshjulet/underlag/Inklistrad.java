package se.arshjulet.underlag;

import java.nio.charset.StandardCharsets;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.fil.Fil;

/** A table that was pasted is kept as a file, like one that was sent. */
public final class Inklistrad {

    /** Most characters. */
    static final int LANGST = 500_000;

    private Inklistrad() {
    }

    /** @throws Regelbrott on {@code namn} or {@code tabell} when it is missing, or longer than {@value #LANGST} characters */
    public static Fil tabell(String namn, String tabell) {
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
}

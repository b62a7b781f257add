package se.arshjulet.mall;

import se.arshjulet.platform.fel.Tolk;

/** A step as it is typed in a form. */
public final class Nivatolkning {

    private Nivatolkning() {
    }

    /** @param steg how many steps the scale has; with none only an empty field is understood */
    public static Integer niva(Tolk tolk, String falt, String skrivet, int steg) {
        return steg == 0 && Tolk.text(skrivet) != null ? tolk.fel(falt, "mall.fel.utanSkala") : tolk.heltal(falt, skrivet, 1, steg);
    }
}

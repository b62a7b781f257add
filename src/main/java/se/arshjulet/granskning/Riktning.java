package se.arshjulet.granskning;

/** Which way a key figure is good: a high value (medarbetarengagemang) or a low one (sjukfrånvaro). A number of employees has none. */
public enum Riktning {
    HOGT, LAGT;

    /** @param forandring new value minus old */
    boolean arBattre(int forandring) {
        return this == HOGT ? forandring > 0 : forandring < 0;
    }
}

package se.arshjulet.granskning;

/** Åt vilket håll ett nyckeltal är bra: ett högt värde (medarbetarengagemang) eller ett lågt (sjukfrånvaro). Ett antal anställda har ingen. */
public enum Riktning {
    HOGT, LAGT;

    /** @param forandring nytt värde minus gammalt */
    boolean arBattre(int forandring) {
        return this == HOGT ? forandring > 0 : forandring < 0;
    }
}

package se.arshjulet.fordjupning;

/** What a nämnd has to do with a fördjupad granskning: it must act, it is in dialog with those who must, or it is only concerned. */
public enum Adressatroll {
    ADRESSAT, I_DIALOG, BERORD
}

package se.arshjulet.revisionslogg;

import java.time.LocalDate;

/**
 * The end of the chain on a day, signed: what was sealed by then can only be made anew by someone who has the key too.
 *
 * @param underskrift Ed25519, Base64
 */
record Ankare(LocalDate dag, Sigill sigill, String underskrift) {

    static Ankare av(LocalDate dag, Sigill sigill, Loggnyckel nyckel) {
        return new Ankare(dag, sigill, nyckel.underteckna(text(dag, sigill)));
    }

    boolean arAkta(Loggnyckel nyckel) {
        return nyckel.arUndertecknad(text(dag, sigill), underskrift);
    }

    private static String text(LocalDate dag, Sigill sigill) {
        return dag + " " + sigill.lopnummer() + " " + sigill.varde();
    }
}

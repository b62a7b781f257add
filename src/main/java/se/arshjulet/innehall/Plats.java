package se.arshjulet.innehall;

import se.arshjulet.platform.fel.Regelbrott;

/** Tells the rules that a part breaks under the part's own place in the document. */
final class Plats {

    private Plats() {
    }

    static void i(String plats, Runnable arbete) {
        try {
            arbete.run();
        } catch (Regelbrott brott) {
            throw new Regelbrott(brott.brister().stream().map(brist -> brist.under(plats)).toList());
        }
    }
}

package se.arshjulet.atgardsregister;

import se.arshjulet.platform.fel.Regelbrott;

/** Two who change a point at the same time: whoever comes second is told, and sees what the first has done before doing more. */
final class Punktversion {

    private Punktversion() {
    }

    static void krav(Atgardspunkt punkt, Punktformular formular) {
        if (punkt.getVersion() != formular.getVersion()) {
            throw new Regelbrott("", "atgardsregister.fel.nagonAnnan");
        }
    }
}

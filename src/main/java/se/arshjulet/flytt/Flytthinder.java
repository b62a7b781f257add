package se.arshjulet.flytt;

/** Why a move is not begun. */
final class Flytthinder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String nyckel;
    private final String vad;

    /** @param nyckel of the sentence that says it, with {@code vad} in it */
    Flytthinder(String nyckel, String vad) {
        super(nyckel + " " + vad);
        this.nyckel = nyckel;
        this.vad = vad;
    }

    String nyckel() {
        return nyckel;
    }

    String vad() {
        return vad;
    }
}

package se.arshjulet.flytt;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a move is not begun. */
final class Flytthinder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String nyckel;
    private final transient Object[] varden;

    /** @param nyckel of the sentence that says it, with {@code varden} in it */
    Flytthinder(String nyckel, Object... varden) {
        super(nyckel + " " + Stream.of(varden).map(String::valueOf).collect(Collectors.joining(" ")));
        this.nyckel = nyckel;
        this.varden = varden;
    }

    String nyckel() {
        return nyckel;
    }

    Object[] varden() {
        return varden.clone();
    }
}

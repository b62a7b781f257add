package se.arshjulet.drift;

import java.util.List;
import se.arshjulet.platform.web.Texter;

/**
 * Something that is looked after, and how it is.
 *
 * @param vad    what it is about, such as {@code brev}
 * @param nyckel of the sentence that says how it is
 * @param allvar how much it matters
 * @param varden what the sentence is filled with
 * @param sida   where something can be done about it; empty when it is not here
 */
public record Lagespost(String vad, String nyckel, Allvar allvar, List<Object> varden, String sida) {

    /** The worst first. */
    public enum Allvar {
        FEL,
        VARNING,
        KLAR
    }

    static Lagespost klar(String vad) {
        return new Lagespost(vad, vad + ".klar", Allvar.KLAR, List.of(), "");
    }

    /** @param nyckel begins with what it is about */
    static Lagespost av(Allvar allvar, String nyckel, String sida, Object... varden) {
        return new Lagespost(nyckel.replaceFirst("\\..*", ""), nyckel, allvar, List.of(varden), sida);
    }

    public boolean isKlar() {
        return allvar == Allvar.KLAR;
    }

    /** What is wrong and what to do, in whole sentences. */
    public String getText() {
        return Texter.text("drift.lage." + nyckel, varden.toArray());
    }
}

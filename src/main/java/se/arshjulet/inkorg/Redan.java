package se.arshjulet.inkorg;

import java.time.LocalDateTime;
import se.arshjulet.platform.fel.Regelbrott;

/** Someone was quicker: took the task, completed it, or saved the same form. */
public class Redan extends Regelbrott {

    private static final long serialVersionUID = 1L;

    private Redan(String nyckel, Object... varden) {
        super("", nyckel, varden);
    }

    static Redan klar() {
        return new Redan("inkorg.fel.redanKlar");
    }

    static Redan tagen(String vem) {
        return new Redan("inkorg.fel.redanTagen", vem);
    }

    /** The content of a whole year has been changed since it was read. */
    public static Redan andrat() {
        return new Redan("inkorg.fel.redanAndrat");
    }

    static Redan sparad(String vem, LocalDateTime nar) {
        return new Redan("inkorg.fel.redanSparad", vem, nar);
    }
}

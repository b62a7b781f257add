package se.arshjulet.innehall;

import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** What a schema cannot say: that everything referred to exists, once, and that the document is for this nämnd and year. */
public final class InnehallKontroll {

    private InnehallKontroll() {
    }

    public static void kontrollera(Innehall innehall, Referenser referenser) {
        List<Brist> brister = brister(innehall, referenser);
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
    }

    public static List<Brist> brister(Innehall innehall, Referenser kanda) {
        var fynd = new Fynd();
        fynd.nar(!innehall.namnd().equals(kanda.namnd()), "namnd", "annanNamnd", innehall.namnd(), kanda.namnd());
        fynd.nar(innehall.ar() != kanda.ar(), "ar", "annatAr", String.valueOf(innehall.ar()), String.valueOf(kanda.ar()));
        new Referenskontroll(fynd, kanda).kontrollera(innehall);
        new Dubblettkontroll(fynd, kanda.tidigare()).kontrollera(innehall);
        new Uteblivetkontroll(fynd).kontrollera(innehall);
        new Kallkontroll(fynd, kanda.kallor(), innehall).kontrollera();
        return fynd.brister();
    }
}

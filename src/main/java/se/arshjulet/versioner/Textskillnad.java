package se.arshjulet.versioner;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What differs between two texts, word by word within the lines that differ. */
public final class Textskillnad {

    /** Beyond this the work grows with the square of what differs: then the one is shown whole, and then the other. */
    private static final int FLEST_ORD = 4000;
    private static final int FLEST_RADER = 3000;

    public enum Slag { LIKA, BORT, NYTT }

    /** A piece of the text, with its spaces. */
    public record Bit(Slag slag, String text) { }

    private Textskillnad() { }

    public static List<Bit> mellan(String gammal, String ny) {
        return jamfor(delar(gammal, "(?<=\n)"), delar(ny, "(?<=\n)"), FLEST_RADER, true);
    }

    private static List<Bit> jamfor(List<String> gamla, List<String> nya, int flest, boolean vidare) {
        List<Bit> bitar = new ArrayList<>();
        if (gamla.size() + nya.size() > flest) {
            lagg(bitar, Slag.BORT, gamla);
            lagg(bitar, Slag.NYTT, nya);
            return bitar;
        }
        int kvar = 0;
        for (AbstractDelta<String> skillnad : DiffUtils.diff(gamla, nya).getDeltas()) {
            lagg(bitar, Slag.LIKA, gamla.subList(kvar, skillnad.getSource().getPosition()));
            kvar = skillnad.getSource().getPosition() + skillnad.getSource().size();
            List<String> bort = skillnad.getSource().getLines();
            List<String> nytt = skillnad.getTarget().getLines();
            if (vidare && !bort.isEmpty() && !nytt.isEmpty()) {
                jamfor(ord(bort), ord(nytt), FLEST_ORD, false).forEach(bit -> lagg(bitar, bit.slag(), List.of(bit.text())));
            } else {
                lagg(bitar, Slag.BORT, bort);
                lagg(bitar, Slag.NYTT, nytt);
            }
        }
        lagg(bitar, Slag.LIKA, gamla.subList(kvar, gamla.size()));
        return bitar;
    }

    private static List<String> ord(List<String> rader) {
        return delar(String.join("", rader), "(?<=\\s)(?=\\S)");
    }

    private static List<String> delar(String text, String vid) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(vid));
    }

    private static void lagg(List<Bit> bitar, Slag slag, List<String> delar) {
        String text = String.join("", delar);
        if (text.isEmpty()) {
            return;
        }
        Bit sist = bitar.isEmpty() ? null : bitar.get(bitar.size() - 1);
        if (sist != null && sist.slag() == slag) {
            bitar.set(bitar.size() - 1, new Bit(slag, sist.text() + text));
        } else {
            bitar.add(new Bit(slag, text));
        }
    }
}

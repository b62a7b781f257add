package se.arshjulet.rapport;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers of bilagor, which the auditor writes freely: 1a, 2, 2.1, 10. They stand in the order that a reader counts in, the same in the form and in the report. */
final class Bilagenummer {

    static final Comparator<Bilaga> ORDNING = Comparator.comparing(Bilaga::getNummer, Bilagenummer::jamfor);

    private static final Pattern LED = Pattern.compile("[0-9]+|[^0-9]+");

    private Bilagenummer() {
    }

    /** Figures as numbers and words as words, led by led; never the same for two that differ. */
    static int jamfor(String ett, String annat) {
        List<String> ettled = led(ett);
        List<String> annatled = led(annat);
        for (int i = 0; i < Math.min(ettled.size(), annatled.size()); i++) {
            int skillnad = jamforLed(ettled.get(i), annatled.get(i));
            if (skillnad != 0) {
                return skillnad;
            }
        }
        return ettled.size() == annatled.size() ? ett.compareTo(annat) : Integer.compare(ettled.size(), annatled.size());
    }

    private static List<String> led(String nummer) {
        return LED.matcher(nummer).results().map(MatchResult::group).toList();
    }

    private static int jamforLed(String ett, String annat) {
        boolean tal = arTal(ett);
        if (tal != arTal(annat)) {
            return tal ? -1 : 1;
        }
        return tal ? Long.compare(Long.parseLong(ett), Long.parseLong(annat)) : ett.compareToIgnoreCase(annat);
    }

    private static boolean arTal(String led) {
        return Character.isDigit(led.charAt(0));
    }

    /** In an id only letters and figures stand as they are, and no two numbers have the same one. */
    static String id(String nummer) {
        return "bilaga-" + nummer.codePoints().mapToObj(tecken -> Character.toString(tecken))
                .map(tecken -> tecken.matches("[A-Za-z0-9]") ? tecken : "-" + Integer.toHexString(tecken.codePointAt(0)) + "-").collect(Collectors.joining());
    }
}

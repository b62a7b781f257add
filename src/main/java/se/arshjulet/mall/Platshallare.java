package se.arshjulet.mall;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.arshjulet.platform.fel.Regelbrott;

/** Fills {@code {namnd}} in a text; written {@code {Namnd}} the value begins with a capital, as first in a sentence. */
public final class Platshallare {

    private static final Pattern HALLARE = Pattern.compile("\\{(\\p{L}+)}");

    private Platshallare() {
    }

    public static String fyll(String text, Map<String, ?> varden) {
        return HALLARE.matcher(text).replaceAll(traff -> Matcher.quoteReplacement(varde(traff, varden)));
    }

    /** The names used in a text, in lower case. */
    static Set<String> namn(String text) {
        return HALLARE.matcher(text).results().map(traff -> traff.group(1).toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String varde(MatchResult traff, Map<String, ?> varden) {
        String namn = traff.group(1);
        Object varde = varden.get(namn.toLowerCase(Locale.ROOT));
        if (varde == null) {
            throw new Regelbrott("", "mall.fel.platshallare", namn);
        }
        return Character.isUpperCase(namn.charAt(0)) ? versal(varde.toString()) : varde.toString();
    }

    private static String versal(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

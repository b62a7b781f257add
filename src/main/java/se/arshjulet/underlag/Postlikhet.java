package se.arshjulet.underlag;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The same post is seldom called the same in May and at the end of the year; which one it is likely to be, is guessed by their longer words. */
final class Postlikhet {

    private static final int KORTAST = 5;

    private Postlikhet() {
    }

    /** @return the most alike of the names, or empty when none shares a word with it */
    static String likast(String post, List<String> namn) {
        Set<String> ord = ord(post);
        return namn.stream().filter(annan -> gemensamma(ord, annan) > 0).max(Comparator.comparingLong(annan -> gemensamma(ord, annan))).orElse("");
    }

    private static long gemensamma(Set<String> ord, String annan) {
        return ord(annan).stream().filter(ord::contains).count();
    }

    private static Set<String> ord(String text) {
        return Arrays.stream(Underlagssida.sokbar(text).split("[^\\p{L}\\d]+")).filter(o -> o.length() >= KORTAST).collect(Collectors.toSet());
    }
}

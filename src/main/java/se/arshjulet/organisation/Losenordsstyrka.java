package se.arshjulet.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;

/**
 * Whether someone who tries the likely ones first would soon find a password: the hundred thousand most used in leaks, names, words, rows of keys,
 * years and repetitions, put together and spelt with digits (OWASP ASVS 5.0, 6.2.4, 6.2.11 and 6.2.12). Any signs are allowed and none are asked for.
 */
final class Losenordsstyrka {

    /** As many tries as 2 to this: a few times around the world's leaked passwords, with what people do to vary them. */
    private static final double BITAR = 35;
    private static final int LASES = 48;
    /** Never met but on a machine that stands still: what the answer is must not hang on how busy it is. */
    private static final long HOGST_MS = 20_000;
    private static final int MINST_EGET = 4;
    private static final String ORD = "/losenord/ord.txt";

    /** Reads lists of 170,000 words: not before someone chooses a password. */
    private static final class Prov {
        private static final Nbvcxz NBVCXZ = new Nbvcxz(new ConfigurationBuilder().setLocale(Locale.ENGLISH).setDictionaries(listor())
                .setMinimumEntropy(BITAR).setCombinationAlgorithmTimeout(HOGST_MS).createConfiguration());

        private static List<Dictionary> listor() {
            List<Dictionary> listor = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
            Map<String, Integer> egna = new LinkedHashMap<>();
            egnaOrd().forEach(ord -> egna.putIfAbsent(ord, egna.size() + 1));
            listor.add(new Dictionary("egna", egna, true));
            return listor;
        }
    }

    private Losenordsstyrka() {
    }

    /** @param egna words that count for nothing in it: the user's name, the office's; those of a few letters are let be */
    static boolean racker(String losenord, Collection<String> egna) {
        String kvar = losenord;
        for (String ord : egna) {
            kvar = ord.length() < MINST_EGET ? kvar : Pattern.compile(Pattern.quote(ord), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(kvar).replaceAll("a");
        }
        return Prov.NBVCXZ.estimate(kvar.substring(0, Math.min(LASES, kvar.length()))).isMinimumEntropyMet();
    }

    static Stream<String> egnaOrd() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Losenordsstyrka.class.getResourceAsStream(ORD), StandardCharsets.UTF_8))) {
            return in.lines().map(String::strip).filter(rad -> !rad.isEmpty() && !rad.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

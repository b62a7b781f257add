package se.arshjulet.samstammighet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.arshjulet.samstammighet.Underlag.Forvaltning;
import se.arshjulet.samstammighet.Underlag.Text;

/**
 * A sentence, or one row of a list.
 *
 * @param inledning   the line that leads to the list, empty for a sentence
 * @param forvaltning the one that the text spoke of last before this sentence, or null
 */
record Mening(Text text, String ord, String inledning, String forvaltning, List<Omnamnande> kanda) {

    private static final Pattern SLUT = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu}|\\d)");
    private static final String PUNKT = "- ";

    /** A förvaltning and one of the names that a text can call it by. */
    record Omnamnande(String forvaltning, Pattern monster) {

        private static Stream<Omnamnande> av(Forvaltning f) {
            return Stream.of(f.namn(), f.kortnamn()).map(namn -> new Omnamnande(f.namn(), Pattern.compile("(?<!\\p{L})" + Pattern.quote(namn) + "(?!\\p{L})")));
        }
    }

    static List<Mening> alla(Text text, List<Forvaltning> forvaltningar) {
        return alla(forvaltningar.stream().flatMap(Omnamnande::av).toList(), text);
    }

    private static List<Mening> alla(List<Omnamnande> kanda, Text text) {
        List<Mening> meningar = new ArrayList<>();
        String inledning = "";
        String senast = text.forvaltning();
        for (String rad : text.text().split("\\R")) {
            boolean punkt = rad.stripLeading().startsWith(PUNKT);
            for (String ord : punkt ? List.of(rad.strip().substring(PUNKT.length())) : List.of(SLUT.split(rad.strip()))) {
                Mening mening = new Mening(text, ord, punkt ? inledning : "", senast, kanda);
                meningar.add(mening);
                senast = mening.forvaltningFore(ord.length()).orElse(senast);
            }
            inledning = punkt || rad.isBlank() ? inledning : rad;
        }
        return meningar.stream().filter(m -> !m.ord().isBlank()).toList();
    }

    static Stream<Mening> egna(Underlag underlag) {
        List<Omnamnande> kanda = underlag.forvaltningar().stream().flatMap(Omnamnande::av).toList();
        return underlag.egnaTexter().flatMap(text -> alla(kanda, text).stream());
    }

    /** The förvaltning that a word at this place is about: the one named last before it. */
    Optional<String> forvaltningFore(int plats) {
        return kanda.stream().flatMap(k -> k.monster().matcher(ord).results().map(MatchResult::start).filter(start -> start < plats)
                        .map(start -> new Traff(k.forvaltning(), start)))
                .max(Comparator.comparingInt(Traff::plats)).map(Traff::namn).or(() -> Optional.ofNullable(forvaltning));
    }

    boolean har(Pattern monster) {
        return monster.matcher(ord.toLowerCase(Locale.ROOT)).find();
    }

    private record Traff(String namn, int plats) { }
}

package se.arshjulet.samstammighet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Slag;

/** A law is cited by another number than the revisionskriterier cite it by: kommunallagen (2017:25) for 2017:725. */
final class Lagrum implements Regel {

    private static final Pattern HANVISNING = Pattern.compile("(\\p{L}*lag(?:en)?|KL|LKBR)\\s*\\((?:SFS )?(\\d{4}:\\d+)\\)");
    private static final Pattern NUMMER = Pattern.compile("\\b\\d{4}:\\d+\\b");
    private static final Map<String, String> FORKORTNINGAR = Map.of("kl", "kommunallag");

    @Override
    public String namn() {
        return "lagrum";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        String kriterier = String.join("\n", underlag.kriterier());
        Map<String, String> kanda = new HashMap<>();
        HANVISNING.matcher(kriterier).results().forEach(h -> kanda.putIfAbsent(lag(h), h.group(2)));
        return underlag.textInom(Slag.EGEN, Slag.MALL).flatMap(text -> Stream.concat(
                HANVISNING.matcher(text.text()).results().flatMap(h -> annat(h, kanda).stream()),
                NUMMER.matcher(text.text()).results().map(MatchResult::group).flatMap(nummer -> nastan(nummer, kriterier).stream())).distinct()
                .map(par -> varning(text.sak(), Brist.i(text.falt(), "samstammighet.varning.lagrum", text.plats(), par.skrivet(), par.ratt()))));
    }

    private record Par(String skrivet, String ratt) { }

    private static Optional<Par> annat(MatchResult hanvisning, Map<String, String> kanda) {
        return Optional.ofNullable(kanda.get(lag(hanvisning))).filter(ratt -> !ratt.equals(hanvisning.group(2))).map(ratt -> new Par(hanvisning.group(2), ratt));
    }

    /** A number that the criteria do not have, but for one lost or added figure. */
    private static Optional<Par> nastan(String nummer, String kriterier) {
        return kriterier.contains(nummer) ? Optional.empty() : NUMMER.matcher(kriterier).results().map(MatchResult::group)
                .filter(ratt -> ratt.length() != nummer.length() && Stavning.avstand(nummer, ratt) == 1).findFirst().map(ratt -> new Par(nummer, ratt));
    }

    /** «lagen (2018:597) om …» has no name before its number. */
    private static String lag(MatchResult hanvisning) {
        String lag = hanvisning.group(1).toLowerCase(Locale.ROOT).replaceFirst("en$", "");
        return "lag".equals(lag) ? lag + hanvisning.group(2) : FORKORTNINGAR.getOrDefault(lag, lag);
    }
}

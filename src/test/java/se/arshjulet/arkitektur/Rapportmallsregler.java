package se.arshjulet.arkitektur;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates of the report put words in place and have none: they come from the bundle, or from the office's template. */
final class Rapportmallsregler {

    private static final Pattern KOMMENTAR = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern INFOGAT = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern DIREKTIV = Pattern.compile("</?[#@](?:[^>\"(]|\"[^\"]*\"|\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\))*>");
    private static final Pattern MELLAN_TAGGAR = Pattern.compile(">([^<]*)(?=<|$)");
    private static final Pattern LAST_ATTRIBUT = Pattern.compile("\\s(?:title|alt|aria-label|content)=\"([^\"]*)\"");
    private static final Pattern STRANG = Pattern.compile("[\"']([^\"']*)[\"']");
    /** One of two is chosen, or a value is missing. */
    private static final Pattern VALD_STRANG = Pattern.compile("\\?(?:then|string)\\(\\s*\"([^\"]*)\"|!\\s*[\"']([^\"']+)[\"']");
    private static final Pattern ORD = Pattern.compile("\\p{L}{2,}");
    /** A code or a key has none of these. */
    private static final Pattern TYDLIGT_ORD = Pattern.compile("[åäöÅÄÖ]|\\p{L} \\p{L}|^\\p{Lu}\\p{Ll}");

    private Rapportmallsregler() {
    }

    static List<String> ord(Kallor mall) {
        String text = KOMMENTAR.matcher(mall.text()).replaceAll("");
        Stream<String> uttryck = Stream.concat(INFOGAT.matcher(text).results(), DIREKTIV.matcher(text).results()).map(MatchResult::group)
                .flatMap(u -> Stream.concat(STRANG.matcher(u).results().map(m -> m.group(1)).filter(s -> TYDLIGT_ORD.matcher(s).find()),
                        VALD_STRANG.matcher(u).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)).filter(s -> ORD.matcher(s).find())));
        String tryckt = DIREKTIV.matcher(INFOGAT.matcher(text).replaceAll("")).replaceAll("");
        Stream<String> synligt = Stream.concat(MELLAN_TAGGAR.matcher(tryckt).results(), LAST_ATTRIBUT.matcher(tryckt).results()).map(m -> m.group(1))
                .map(s -> s.replaceAll("&#?\\w+;", "")).filter(s -> ORD.matcher(s).find());
        return Stream.concat(uttryck, synligt).map(String::strip).map(mall::medFil).toList();
    }
}

package se.arshjulet.samstammighet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Slag;

/** The words of the scales are the law's own and are spelled one way: «tillfredställande» is tillfredsställande with a letter lost. */
final class Skalord implements Regel {

    private static final Pattern ORD = Pattern.compile("\\p{L}{8,}");
    private static final int KORTAST = 9;
    /** From here on two letters may be wrong and the word still be meant. */
    private static final int LANGT = 14;

    @Override
    public String namn() {
        return "skalord";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        Set<String> stammar = Stream.concat(underlag.skala().stream(), underlag.omraden().stream().flatMap(o -> o.ord().stream()))
                .flatMap(o -> Arrays.stream(o.toLowerCase(Locale.ROOT).split("\\P{L}+"))).filter(o -> o.length() >= KORTAST)
                .map(o -> o.replaceFirst("[ta]$", "")).collect(Collectors.toSet());
        return underlag.textInom(Slag.EGEN, Slag.MALL).flatMap(text -> ORD.matcher(text.text()).results().map(MatchResult::group).distinct()
                .flatMap(ord -> menat(ord.toLowerCase(Locale.ROOT), stammar).map(ratt -> varning(text.sak(),
                        Brist.i(text.falt(), "samstammighet.varning.stavning", text.plats(), ord, ratt)))));
    }

    private static Stream<String> menat(String ord, Set<String> stammar) {
        return stammar.stream().anyMatch(ord::contains) ? Stream.empty() : stammar.stream().filter(stam -> liknar(ord, stam)).limit(1);
    }

    private static boolean liknar(String ord, String stam) {
        int hogst = stam.length() >= LANGT ? 2 : 1;
        return Stream.of("", "t", "a").map(stam::concat).anyMatch(ratt -> Math.abs(ord.length() - ratt.length()) <= hogst && Stavning.avstand(ord, ratt) <= hogst);
    }
}

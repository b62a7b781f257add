package se.arshjulet.samstammighet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Slag;

/** The words of the nämnd's name in another order than the official one, as in «regiongemensam operativ» for «operativ regiongemensam». */
final class Namndnamn implements Regel {

    private static final Pattern ORD = Pattern.compile("[\\p{L}-]+");
    private static final Set<String> BINDEORD = Set.of("för", "och", "nämnden", "nämnd");

    @Override
    public String namn() {
        return "namndens-namn";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        List<String> ratt = ord(underlag.namnd(), List.of()).stream().filter(o -> !BINDEORD.contains(o)).toList();
        return ratt.size() < 2 ? Stream.empty() : underlag.textInom(Slag.EGEN, Slag.MALL).flatMap(text -> omkastade(ord(text.text(), ratt), ratt)
                .map(form -> varning(text.sak(), Brist.i(text.falt(), "samstammighet.varning.namndnamn", text.plats(), form, underlag.namnd()))));
    }

    /** As many words in a row as the name has, the same words but not in their order. */
    private static Stream<String> omkastade(List<String> text, List<String> ratt) {
        return IntStream.rangeClosed(0, text.size() - ratt.size()).mapToObj(i -> text.subList(i, i + ratt.size()))
                .filter(f -> f.containsAll(ratt) && !f.equals(ratt)).map(f -> String.join(" ", f));
    }

    /** @param namnet words that are the same in the genitive */
    private static List<String> ord(String text, List<String> namnet) {
        return ORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group)
                .map(o -> o.endsWith("s") && namnet.contains(o.substring(0, o.length() - 1)) ? o.substring(0, o.length() - 1) : o).toList();
    }
}

package se.arshjulet.samstammighet;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Slag;
import se.arshjulet.samstammighet.Underlag.Text;

/** Dashes that slipped: two hyphens in a row (IT--säkerhet), a report number with a dash (9–2023), hyphen and dash for the same thing in one text. */
final class Streck implements Regel {

    private static final Pattern DUBBELT = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]*+--+[\\p{L}\\p{N}]*");
    private static final Pattern MELLAN = Pattern.compile("(?<=[\\p{L},.)]) - (?=\\p{L})");
    private static final Pattern TANKSTRECK = Pattern.compile(" [\u2013\u2014] ");

    @Override
    public String namn() {
        return "streck";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        Pattern rapportnummer = Pattern.compile("\\b\\d{1,3} ?[\u2010-\u2015] ?" + underlag.ar() + "\\b");
        return underlag.textInom(Slag.EGEN, Slag.MALL).flatMap(text -> Stream.of(
                funna(text, DUBBELT).map(form -> notering(text, "samstammighet.varning.dubbeltStreck", form)),
                funna(text, rapportnummer).map(form -> notering(text, "samstammighet.varning.rapportnummer", form)),
                MELLAN.matcher(text.text()).find() && TANKSTRECK.matcher(text.text()).find()
                        ? Stream.of(notering(text, "samstammighet.varning.blandadeStreck", "")) : Stream.<Varning>empty()).flatMap(s -> s));
    }

    private static Stream<String> funna(Text text, Pattern monster) {
        return monster.matcher(text.text()).results().map(MatchResult::group);
    }

    private Varning notering(Text text, String nyckel, String form) {
        return notering(text.sak(), Brist.i(text.falt(), nyckel, text.plats(), form));
    }
}

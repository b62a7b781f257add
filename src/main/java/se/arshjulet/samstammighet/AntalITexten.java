package se.arshjulet.samstammighet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Antal;
import se.arshjulet.samstammighet.Underlag.Riskplan;

/** A number of risks in a plan, or of times that the nämnd has followed up, as the text tells it against the recorded one. */
final class AntalITexten implements Regel {

    private static final List<String> TALORD = List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");
    private static final String TAL = "(\\d{1,3}|" + String.join("|", TALORD) + ") ";
    private static final Pattern PLAN = Pattern.compile("\\b(?:risk)?plan(?:en)?\\b");
    private static final Pattern RISKER = Pattern.compile("(?<!av )\\b" + TAL + "(?:risker|kontrollområden)");
    private static final Pattern TILLFALLEN = Pattern.compile("\\b(?:vid|på) " + TAL + "tillfällen");
    private static final Pattern FOLJT_UPP = Pattern.compile("följ[ts]+ upp|uppföljda");
    private static final Pattern ARET_INNAN = Pattern.compile("året innan|föregående år|året dessförinnan");

    @Override
    public String namn() {
        return "antal-i-texten";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return Stream.concat(Mening.egna(underlag).filter(m -> m.har(PLAN)).flatMap(m -> risker(underlag, m)),
                Mening.egna(underlag).filter(m -> m.har(FOLJT_UPP)).flatMap(m -> tillfallen(underlag, m)));
    }

    private Stream<Varning> risker(Underlag underlag, Mening mening) {
        boolean forra = mening.har(ARET_INNAN) || mening.ord().contains(String.valueOf(underlag.ar() - 1));
        return traffar(mening, RISKER).flatMap(traff -> mening.forvaltningFore(traff.start()).stream()
                .flatMap(f -> underlag.riskplaner().stream().filter(p -> p.forvaltning().equals(f)))
                .flatMap(plan -> Optional.ofNullable(forra ? plan.foregaende() : plan.antal()).stream()
                        .filter(antal -> antal != tal(traff.group(1))).map(antal -> skiljer(mening, traff, plan, antal))));
    }

    private Varning skiljer(Mening mening, MatchResult traff, Riskplan plan, int antal) {
        return varning(mening.text().sak(), Brist.i(mening.text().falt(), "samstammighet.varning.antalRisker", mening.text().plats(), traff.group(),
                plan.forvaltning(), String.valueOf(antal)));
    }

    private Stream<Varning> tillfallen(Underlag underlag, Mening mening) {
        Antal antal = underlag.tillfallen().get(mening.text().omrade());
        return antal == null || antal.hogst() == 0 ? Stream.empty() : traffar(mening, TILLFALLEN).filter(traff -> !antal.rymmer(tal(traff.group(1))))
                .map(traff -> varning(mening.text().sak(), Brist.i(mening.text().falt(), "samstammighet.varning.antalTillfallen",
                        mening.text().plats(), traff.group(), antal.text())));
    }

    private static Stream<MatchResult> traffar(Mening mening, Pattern monster) {
        return monster.matcher(mening.ord().toLowerCase(Locale.ROOT)).results();
    }

    private static int tal(String skrivet) {
        return TALORD.contains(skrivet) ? TALORD.indexOf(skrivet) : Integer.parseInt(skrivet);
    }
}

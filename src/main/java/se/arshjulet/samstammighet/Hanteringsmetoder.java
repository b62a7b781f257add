package se.arshjulet.samstammighet;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.riskplan.Hanteringsmetod;
import se.arshjulet.samstammighet.Underlag.Forvaltning;
import se.arshjulet.samstammighet.Underlag.Risk;
import se.arshjulet.samstammighet.Underlag.Riskplan;

/**
 * What the texts say of how a förvaltning's risks are handled, against each other and against the recorded risks: risks said to be watched
 * while none has a method, a method said to be there or not to be. Only what is listed is judged; a list of some risks says nothing of the others.
 */
final class Hanteringsmetoder implements Regel {

    private static final Pattern OM_RISKER = Pattern.compile("risk|hanteringsmetod");
    private static final Pattern INGEN = Pattern.compile("\\b(?:ingen|inga)\\b.*hanteringsmetod");
    private static final Pattern ALLA = Pattern.compile("hanteringsmetod\\p{L}*.*\\b(?:alla|samtliga|varje)\\b|\\b(?:alla|samtliga|varje)\\b.*hanteringsmetod");
    private static final Pattern HANTERAS = Pattern.compile("\\brisker(?:na)?\\b.*\\b(?:bevakas|granskas|åtgärdas)\\b");

    @Override
    public String namn() {
        return "hanteringsmetod";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        List<Mening> omRisker = Mening.egna(underlag).filter(m -> m.har(OM_RISKER)).toList();
        return underlag.riskplaner().stream().flatMap(plan -> prova(plan,
                omRisker.stream().filter(m -> m.forvaltningFore(m.ord().length()).filter(plan.forvaltning()::equals).isPresent()).toList()));
    }

    private Stream<Varning> prova(Riskplan plan, List<Mening> meningar) {
        boolean ingenSagd = meningar.stream().anyMatch(m -> m.har(INGEN));
        List<String> utan = plan.risker().stream().filter(r -> r.metod() == null || r.metod() == Hanteringsmetod.INGEN).map(Risk::namn).toList();
        List<String> med = plan.risker().stream().map(Risk::namn).filter(namn -> !utan.contains(namn)).toList();
        boolean allaUtan = !plan.risker().isEmpty() && med.isEmpty();
        return Stream.of(
                meningar.stream().filter(m -> m.har(HANTERAS) && (ingenSagd || allaUtan)).map(m -> varning(m, "samstammighet.varning.metodMotsags", plan, "")),
                meningar.stream().filter(m -> m.har(INGEN) && !med.isEmpty()).map(m -> varning(m, "samstammighet.varning.metodFinns", plan, med.get(0))),
                meningar.stream().filter(m -> m.har(ALLA) && !m.har(INGEN) && !utan.isEmpty()).map(m -> varning(m, "samstammighet.varning.metodSaknas", plan, utan.get(0)))
        ).flatMap(s -> s);
    }

    private Varning varning(Mening mening, String nyckel, Riskplan plan, String risk) {
        return varning(mening.text().sak() + ":" + plan.forvaltning(), Brist.i(mening.text().falt(), nyckel, mening.text().plats(), plan.forvaltning(), risk));
    }
}

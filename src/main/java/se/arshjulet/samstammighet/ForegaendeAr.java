package se.arshjulet.samstammighet;

import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Riskplan;

/** A plan tells last year's number of risks, and it is the number that was recorded last year. */
final class ForegaendeAr implements Regel {

    @Override
    public String namn() {
        return "foregaende-ar";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return underlag.riskplaner().stream().flatMap(plan -> prova(plan, underlag.ar() - 1));
    }

    private Stream<Varning> prova(Riskplan plan, int forra) {
        String sak = "riskplan:" + plan.forvaltning();
        if (plan.foregaende() == null) {
            return Stream.of(varning(sak, Brist.i("", "samstammighet.varning.foregaendeSaknas", plan.forvaltning(), String.valueOf(forra))));
        }
        return plan.forraPlanens() == null || plan.forraPlanens().equals(plan.foregaende()) ? Stream.empty()
                : Stream.of(varning(sak, Brist.i("", "samstammighet.varning.foregaendeSkiljer", plan.forvaltning(), String.valueOf(forra),
                        plan.foregaende().toString(), plan.forraPlanens().toString())));
    }
}

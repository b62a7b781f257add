package se.arshjulet.samstammighet;

import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Nyckeltal;
import se.arshjulet.samstammighet.Underlag.Riskplan;

/**
 * A plan tells last year's number of risks, if there was one last year, and a key figure last year's value, and it is what was recorded last year. A key figure that was not
 * there last year needs one only when it matters which way it has gone: a number of employees taken on says what it says.
 */
final class ForegaendeAr implements Regel {

    @Override
    public String namn() {
        return "foregaende-ar";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return Stream.concat(underlag.riskplaner().stream().flatMap(plan -> prova(plan, underlag.ar() - 1)),
                underlag.nyckeltal().stream().flatMap(nyckeltal -> prova(nyckeltal, String.valueOf(underlag.ar() - 1))));
    }

    private Stream<Varning> prova(Riskplan plan, int forra) {
        String sak = "riskplan:" + plan.forvaltning();
        if (plan.foregaende() == null && plan.utanPar()) {
            return Stream.empty();
        }
        if (plan.foregaende() == null) {
            return Stream.of(varning(sak, Brist.i("", "samstammighet.varning.foregaendeSaknas", plan.forvaltning(), String.valueOf(forra))));
        }
        return plan.forraPlanens() == null || plan.forraPlanens().equals(plan.foregaende()) ? Stream.empty()
                : Stream.of(varning(sak, Brist.i("", "samstammighet.varning.foregaendeSkiljer", plan.forvaltning(), String.valueOf(forra),
                        plan.foregaende().toString(), plan.forraPlanens().toString())));
    }

    private Stream<Varning> prova(Nyckeltal n, String forra) {
        if (n.foregaende() == null) {
            boolean saknas = n.forraArets() != null || n.jamfors() && n.varde() != null;
            return saknas ? Stream.of(varning(n.sak(), Brist.i(n.falt() + ".foregaende", "samstammighet.varning.nyckeltalSaknas", n.namn(), forra))) : Stream.empty();
        }
        return n.forraArets() == null || n.forraArets().equals(n.foregaende()) ? Stream.empty()
                : Stream.of(varning(n.sak(), Brist.i(n.falt() + ".foregaende", "samstammighet.varning.nyckeltalSkiljer", n.namn(), forra,
                        n.foregaende().text(), n.forraArets().text())));
    }
}

package se.arshjulet.samstammighet;

import java.util.Comparator;
import java.util.stream.Stream;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Betyg;
import se.arshjulet.samstammighet.Underlag.Omrade;

/** The verdict of an area is better than the worst rating in it: allowed, but only with a motive. */
public final class MildareBedomning implements Regel {

    public static final String NAMN = "mildare-bedomning";

    @Override
    public String namn() {
        return NAMN;
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return underlag.omraden().stream().filter(omrade -> omrade.allvar() != null).flatMap(omrade -> underlag.betyg().stream()
                .filter(b -> b.omrade().equals(omrade.kod()) && b.allvar() != null).max(Comparator.comparing(Betyg::allvar))
                .filter(samst -> samst.allvar() > omrade.allvar()).map(samst -> varning(omrade, samst)).stream());
    }

    private Varning varning(Omrade omrade, Betyg samst) {
        return varning(omrade.kod(), Brist.i(omrade.falt() + ".varningsmotiv", "samstammighet.varning.mildare", omrade.namn(),
                omrade.ord().get(omrade.niva() - 1), samst.namn(), samst.ord()));
    }
}

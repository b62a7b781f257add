package se.arshjulet.samstammighet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.platform.fel.Brist;

/**
 * An amount in the text that speaks of a recorded deviation or outcome but is another one. An amount that says nothing of what is
 * recorded (a plan for 20 mnkr) is not judged; a rounding (about 40 for 40,5) is only noted.
 */
final class BeloppITexten implements Regel {

    private static final Pattern UTFALL = Pattern.compile("resultat|redovisar|utfall|underskott|överskott|budgetavvikelse");
    private static final Pattern PROGNOS = Pattern.compile("prognos");
    private static final Pattern NAMNDEN = Pattern.compile("(?i)\\bnämnden");

    @Override
    public String namn() {
        return "belopp-i-texten";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        Antecknat antecknat = new Antecknat(underlag);
        Pattern forra = Pattern.compile("\\b" + (underlag.ar() - 1) + "\\b");
        return Mening.egna(underlag).filter(m -> !m.har(PROGNOS) && !m.har(forra)).flatMap(m -> Belopp.i(m).stream()
                .filter(b -> !antecknat.finns(b)).flatMap(b -> avsett(antecknat, m, b).map(a -> skiljer(m, b, a)).stream()));
    }

    /** What the amount is about, unless it is that very amount. */
    private static Optional<Antecknat.Post> avsett(Antecknat antecknat, Mening mening, Belopp belopp) {
        List<Antecknat.Post> mojliga = new ArrayList<>(antecknat.poster(mening.ord()));
        if (mening.har(UTFALL)) {
            utfall(antecknat, mening, belopp).ifPresent(mojliga::add);
        }
        return mojliga.stream().anyMatch(p -> belopp.arLika(p.mnkr().belopp())) ? Optional.empty() : mojliga.stream().findFirst();
    }

    /** Of whom the outcome is: the nämnd when it is named after the last förvaltning before the amount. */
    private static Optional<Antecknat.Post> utfall(Antecknat antecknat, Mening mening, Belopp belopp) {
        String fore = mening.ord().substring(0, belopp.fran());
        int namnden = NAMNDEN.matcher(fore).results().mapToInt(m -> m.start()).max().orElse(-1);
        Optional<String> forvaltning = mening.forvaltningFore(belopp.fran());
        if (namnden >= 0 && forvaltning.stream().allMatch(f -> fore.lastIndexOf(f) < namnden)) {
            return antecknat.total(Period.UTFALL).map(m -> new Antecknat.Post(mening.ord().substring(namnden, namnden + "nämnden".length()).toLowerCase(Locale.ROOT), m));
        }
        return forvaltning.flatMap(f -> antecknat.prognos(f, Period.UTFALL).map(m -> new Antecknat.Post(f, m)));
    }

    private Varning skiljer(Mening mening, Belopp skrivet, Antecknat.Post antecknat) {
        String falt = mening.text().falt();
        Object[] varden = {mening.text().plats(), skrivet.skrivet(), antecknat.namn(), antecknat.mnkr().medTecken()};
        return skrivet.arAvrundning(antecknat.mnkr().belopp()) ? notering(mening.text().sak(), Brist.i(falt, "samstammighet.varning.avrundat", varden))
                : varning(mening.text().sak(), Brist.i(falt, "samstammighet.varning.belopp", varden));
    }
}

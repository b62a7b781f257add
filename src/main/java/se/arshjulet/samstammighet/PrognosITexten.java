package se.arshjulet.samstammighet;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.platform.fel.Brist;

/** A forecast quoted with its month («-60 i maj») against the recorded one: the förvaltning may have changed it since. */
final class PrognosITexten implements Regel {

    private static final String MANAD = "(?:mars|maj|augusti|aug|delåret|oktober|okt)";
    private static final Pattern PROGNOS = Pattern.compile("prognos");
    private static final Pattern EFTER = Pattern.compile("^ (?:i|vid|efter) (" + MANAD + "(?:, " + MANAD + ")*(?: och " + MANAD + ")?)\\b");
    private static final Map<String, Period> PERIODER = Map.of("mars", Period.MARS, "maj", Period.MAJ, "augusti", Period.DELAR, "aug", Period.DELAR,
            "delåret", Period.DELAR, "oktober", Period.OKT, "okt", Period.OKT);

    @Override
    public String namn() {
        return "prognos-i-texten";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        Antecknat antecknat = new Antecknat(underlag);
        return Mening.egna(underlag).filter(m -> m.har(PROGNOS)).flatMap(m -> Belopp.i(m).stream()
                .flatMap(b -> manader(m, b).flatMap(manad -> prova(antecknat, m, b, manad).stream())));
    }

    private static Stream<String> manader(Mening mening, Belopp belopp) {
        Matcher efter = EFTER.matcher(mening.ord().substring(belopp.till()));
        return efter.find() ? Arrays.stream(efter.group(1).split(", | och ")) : Stream.empty();
    }

    private Optional<Varning> prova(Antecknat antecknat, Mening mening, Belopp skrivet, String manad) {
        return mening.forvaltningFore(skrivet.fran()).flatMap(f -> antecknat.prognos(f, PERIODER.get(manad))
                .filter(mnkr -> mnkr.belopp().compareTo(skrivet.varde()) != 0).map(mnkr -> skiljer(mening, skrivet, manad, f, mnkr)));
    }

    private Varning skiljer(Mening mening, Belopp skrivet, String manad, String forvaltning, Mnkr antecknat) {
        String falt = mening.text().falt();
        Object[] varden = {mening.text().plats(), skrivet.skrivet(), manad, forvaltning, antecknat.medTecken()};
        boolean avrundat = skrivet.varde().signum() == antecknat.belopp().signum() && skrivet.arAvrundning(antecknat.belopp());
        return avrundat ? notering(mening.text().sak(), Brist.i(falt, "samstammighet.varning.prognosAvrundad", varden))
                : varning(mening.text().sak(), Brist.i(falt, "samstammighet.varning.prognos", varden));
    }
}

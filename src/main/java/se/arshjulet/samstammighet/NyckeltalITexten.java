package se.arshjulet.samstammighet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.granskning.Nyckeltalsvarde;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.samstammighet.Underlag.Nyckeltal;

/**
 * A figure in the text that speaks of a recorded key figure but is neither its value, last year's, the target nor the change. It speaks of
 * one that its sentence names, when it has the unit of that, or no unit while the key figure has none or the sentence tells it elsewhere.
 */
final class NyckeltalITexten implements Regel {

    /** As long as the beginning of a word must be to know it by, whatever its inflection. */
    private static final int STAM = 6;
    private static final int ENHETSSTAM = 4;
    private static final int KORTAST = 4;
    private static final Set<String> UTAN_ENHET = Set.of("", "index", "poäng", "antal", "st");

    @Override
    public String namn() {
        return "nyckeltal-i-texten";
    }

    @Override
    public Stream<Varning> prova(Underlag underlag) {
        return underlag.nyckeltal().isEmpty() ? Stream.empty() : Mening.egna(underlag).flatMap(mening -> prova(underlag, mening));
    }

    private Stream<Varning> prova(Underlag underlag, Mening mening) {
        List<String> ord = Arrays.stream(mening.ord().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).toList();
        List<Nyckeltal> namnda = underlag.nyckeltal().stream().filter(n -> namns(n, ord)).toList();
        return namnda.isEmpty() ? Stream.empty() : Siffra.i(mening).stream().filter(siffra -> namnda.stream().flatMap(NyckeltalITexten::kanda)
                .noneMatch(kant -> siffra.tal().arLika(kant.tal()))).flatMap(siffra -> avsett(namnda, mening, siffra, ord).map(n -> skiljer(mening, siffra, n)).stream());
    }

    /** All words of a short name, two of a long one. */
    private static boolean namns(Nyckeltal n, List<String> ord) {
        List<String> namn = namnord(n).toList();
        return !namn.isEmpty() && namn.stream().filter(del -> ord.stream().anyMatch(o -> borjar(o, del, STAM))).count() >= Math.min(2, namn.size());
    }

    private static Stream<String> namnord(Nyckeltal n) {
        return Arrays.stream(n.ord().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).filter(o -> o.length() >= KORTAST);
    }

    private static boolean borjar(String ord, String med, int stam) {
        return ord.startsWith(med.substring(0, Math.min(stam, med.length())));
    }

    private static Optional<Nyckeltal> avsett(List<Nyckeltal> namnda, Mening mening, Siffra siffra, List<String> ord) {
        Optional<String> forvaltning = mening.forvaltningFore(siffra.tal().fran());
        return namnda.stream().filter(n -> n.forvaltning() == null || forvaltning.isEmpty() || n.forvaltning().equals(forvaltning.get()))
                .filter(n -> kanda(n).findAny().isPresent() && harEnheten(n, siffra, ord)).findFirst();
    }

    private static boolean harEnheten(Nyckeltal n, Siffra siffra, List<String> ord) {
        String enhet = n.enhet().toLowerCase(Locale.ROOT);
        if (Siffra.arProcent(enhet) || siffra.procent()) {
            return Siffra.arProcent(enhet) && siffra.procent();
        }
        boolean utanEnhet = UTAN_ENHET.contains(enhet);
        if (!siffra.efter().isEmpty()) {
            return !utanEnhet && borjar(siffra.efter(), enhet, ENHETSSTAM) || namnord(n).anyMatch(del -> borjar(siffra.efter(), del, STAM));
        }
        return utanEnhet || ord.stream().anyMatch(o -> borjar(o, enhet, ENHETSSTAM));
    }

    private static Stream<Nyckeltalsvarde> kanda(Nyckeltal n) {
        Nyckeltalsvarde forandring = n.varde() == null || n.foregaende() == null ? null : n.varde().minus(n.foregaende());
        return Stream.of(n.varde(), n.foregaende(), n.malvarde(), n.forraArets(), forandring).filter(Objects::nonNull);
    }

    private Varning skiljer(Mening mening, Siffra siffra, Nyckeltal n) {
        Optional<Nyckeltalsvarde> avrundat = kanda(n).filter(kant -> siffra.tal().arAvrundning(kant.tal())).findFirst();
        Nyckeltalsvarde antecknat = avrundat.orElse(siffra.parentes() && n.foregaende() != null ? n.foregaende() : kanda(n).findFirst().orElseThrow());
        Object[] varden = {mening.text().plats(), siffra.tal().skrivet(), n.namn(), (antecknat.text() + " " + n.enhet()).strip()};
        String falt = mening.text().falt();
        return avrundat.isPresent() ? notering(mening.text().sak(), Brist.i(falt, "samstammighet.varning.nyckeltalAvrundat", varden))
                : varning(mening.text().sak(), Brist.i(falt, "samstammighet.varning.nyckeltal", varden));
    }
}

package se.arshjulet.samstammighet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.samstammighet.Underlag.Avvikelse;
import se.arshjulet.samstammighet.Underlag.Prognos;

/** The recorded amounts that a text can be quoting, and which of them a sentence is about. */
record Antecknat(Underlag underlag) {

    /** As long as a word must be to tell one post from another; its beginning is enough, whatever its inflection. */
    private static final int STAM = 6;
    private static final int KORTAST = 4;

    record Post(String namn, Mnkr mnkr) { }

    /** To the decimal an amount is what is recorded, whatever it is about; a whole number may be so by chance. */
    boolean finns(Belopp skrivet) {
        Stream<BigDecimal> alla = Stream.of(underlag.prognoser().stream().map(Prognos::belopp), underlag.avvikelser().stream().map(Avvikelse::belopp),
                Arrays.stream(Period.values()).flatMap(p -> total(p).stream())).flatMap(s -> s).map(Mnkr::belopp);
        return skrivet.varde().scale() > 0 && alla.anyMatch(skrivet::arLika);
    }

    /** The deviations whose posts the sentence names, the best named first and the outcome's before an earlier one. */
    List<Post> poster(String mening) {
        Set<String> stammar = stammar(mening);
        return underlag.avvikelser().stream().filter(a -> namnda(a, stammar) >= Math.min(2, stammar(a.post()).size()))
                .sorted(Comparator.<Avvikelse>comparingLong(a -> namnda(a, stammar)).thenComparing(Avvikelse::period).reversed())
                .map(a -> new Post(a.post(), a.belopp())).toList();
    }

    Optional<Mnkr> prognos(String forvaltning, Period period) {
        return underlag.prognoser().stream().filter(p -> p.forvaltning().equals(forvaltning) && p.period() == period).map(Prognos::belopp).findFirst();
    }

    /** The nämnd's amount: only when every förvaltning has one. */
    Optional<Mnkr> total(Period period) {
        List<Mnkr> delar = underlag.forvaltningar().stream().flatMap(f -> prognos(f.namn(), period).stream()).toList();
        return delar.isEmpty() || delar.size() < underlag.forvaltningar().size() ? Optional.empty() : delar.stream().reduce(Mnkr::plus);
    }

    private static long namnda(Avvikelse avvikelse, Set<String> stammar) {
        return stammar(avvikelse.post()).stream().filter(stammar::contains).count();
    }

    private static Set<String> stammar(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).filter(o -> o.length() >= KORTAST && !"inom".equals(o))
                .map(o -> o.substring(0, Math.min(STAM, o.length()))).collect(Collectors.toSet());
    }
}

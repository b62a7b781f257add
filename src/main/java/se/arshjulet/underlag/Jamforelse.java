package se.arshjulet.underlag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.organisation.Forvaltning;

/**
 * What a förvaltning has said through the year, beside what the year became: a row for each post, a column for each time something was
 * said. Deviations are the largest ones of their time, so an empty place is not nought, and no column is summed.
 *
 * @param prognoser one for each period, or null
 * @param uteblivna when no forecast was given
 */
public record Jamforelse(String forvaltning, List<Period> perioder, List<Mnkr> prognoser, Set<Period> uteblivna, List<Rad> rader) {

    /** @param belopp one for each period, or null */
    public record Rad(String post, List<Mnkr> belopp) { }

    /** Whether no forecast was given, in that column. */
    public boolean uteblev(int plats) {
        return uteblivna.contains(perioder.get(plats));
    }

    /** One for each förvaltning, with or without anything said. */
    public static List<Jamforelse> av(List<Forvaltning> forvaltningar, List<Prognos> prognoser, List<Budgetavvikelse> avvikelser) {
        return forvaltningar.stream().map(forvaltning -> av(forvaltning,
                prognoser.stream().filter(p -> p.getForvaltning() == forvaltning).toList(),
                avvikelser.stream().filter(a -> a.getForvaltning() == forvaltning && a.getPost() != null).toList())).toList();
    }

    private static Jamforelse av(Forvaltning forvaltning, List<Prognos> prognoser, List<Budgetavvikelse> avvikelser) {
        TreeSet<Period> perioder = new TreeSet<>();
        prognoser.forEach(p -> perioder.add(p.getPeriod()));
        avvikelser.forEach(a -> perioder.add(a.getPeriod()));
        Map<String, List<Budgetavvikelse>> poster = new LinkedHashMap<>();
        avvikelser.stream().sorted(Comparator.comparing(Budgetavvikelse::getPeriod).reversed().thenComparing(Budgetavvikelse::getOrdning))
                .forEach(a -> poster.computeIfAbsent(Underlagssida.sokbar(a.getPost()), ny -> new ArrayList<>()).add(a));
        List<Rad> rader = poster.values().stream().map(lika -> new Rad(lika.get(0).getPost(), new ArrayList<>(perioder.stream().map(period ->
                lika.stream().filter(a -> a.getPeriod() == period && a.getBelopp() != null).map(Budgetavvikelse::getBelopp).findFirst().orElse(null)).toList()))).toList();
        List<Mnkr> belopp = new ArrayList<>(perioder.stream().map(period ->
                prognoser.stream().filter(p -> p.getPeriod() == period && p.isLamnad()).map(Prognos::getBelopp).findFirst().orElse(null)).toList());
        Set<Period> uteblivna = prognoser.stream().filter(p -> !p.isLamnad()).map(Prognos::getPeriod).collect(Collectors.toSet());
        return new Jamforelse(forvaltning.getNamn(), List.copyOf(perioder), belopp, uteblivna, rader);
    }
}

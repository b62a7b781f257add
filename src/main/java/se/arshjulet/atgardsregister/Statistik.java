package se.arshjulet.atgardsregister;

import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How it goes: for all, and by nämnd, område and year; and how old the open ones are.
 *
 * @param omraden by name, the year's words; null for points of no område
 * @param aldrar  open points by age: 0-90, 91-180, 181-365 and more than 365 days
 */
public record Statistik(Grupp alla, List<Grupp> namnder, List<Grupp> omraden, List<Grupp> aren, List<Aldersgrupp> aldrar) {

    /** Most days of each age but the last, which has no end. */
    static final List<Integer> GRANSER = List.of(90, 180, 365);

    private static final Locale SVENSKA = new Locale("sv", "SE");

    /**
     * @param namn        of what they have in common; null where they have none
     * @param iTid        verified by the day that was promised
     * @param medDag      verified with a promised day, or that day has passed: what iTid is a part of
     * @param mediandagar from dispatch to settled; null when none is settled
     */
    public record Grupp(String namn, int antal, int oppna, int forsenade, int avslutade, int iTid, int medDag, Integer mediandagar) {

        /** Per cent, rounded; null when there is nothing to be on time with. */
        public Integer getAndelITid() {
            return medDag == 0 ? null : Math.round(100f * iTid / medDag);
        }
    }

    /** @param fran least days, @param till most days, null for no end */
    public record Aldersgrupp(int fran, Integer till, int antal, int forsenade) {
    }

    /** @param rader nämnd after nämnd in Swedish order */
    static Statistik av(List<Registerrad> rader, LocalDate idag) {
        // one that has gone over to another nämnd is counted there
        List<Registerrad> raknas = rader.stream().filter(rad -> rad.status() != Punktstatus.OVERFORD).toList();
        Comparator<String> svenska = Comparator.nullsLast(Collator.getInstance(SVENSKA)::compare);
        return new Statistik(grupp(null, raknas, idag), grupper(raknas, Registerrad::kortnamn, idag),
                grupper(raknas, Registerrad::omrade, idag).stream().sorted(Comparator.comparing(Grupp::namn, svenska)).toList(),
                grupper(raknas, rad -> String.valueOf(rad.ar()), idag).stream().sorted(Comparator.comparing(Grupp::namn).reversed()).toList(), aldrar(raknas, idag));
    }

    private static List<Grupp> grupper(List<Registerrad> rader, Function<Registerrad, String> efter, LocalDate idag) {
        Map<String, List<Registerrad>> grupper = new LinkedHashMap<>();
        rader.forEach(rad -> grupper.computeIfAbsent(efter.apply(rad), ny -> new ArrayList<>()).add(rad));
        return grupper.entrySet().stream().map(e -> grupp(e.getKey(), e.getValue(), idag)).toList();
    }

    private static Grupp grupp(String namn, List<Registerrad> rader, LocalDate idag) {
        int oppna = antal(rader, rad -> rad.status().arOppen());
        return new Grupp(namn, rader.size(), oppna, antal(rader, rad -> rad.arForsenad(idag)), rader.size() - oppna, antal(rader, Registerrad::arITid),
                antal(rader, rad -> rad.kanVaraITid(idag)), median(rader));
    }

    private static int antal(List<Registerrad> rader, Function<Registerrad, Boolean> vilka) {
        return (int) rader.stream().filter(vilka::apply).count();
    }

    /** The lower of the two in the middle when they are even. */
    private static Integer median(List<Registerrad> rader) {
        List<Long> dagar = rader.stream().filter(rad -> rad.avslutad() != null).map(rad -> ChronoUnit.DAYS.between(rad.expedierad(), rad.avslutad())).sorted().toList();
        return dagar.isEmpty() ? null : dagar.get((dagar.size() - 1) / 2).intValue();
    }

    private static List<Aldersgrupp> aldrar(List<Registerrad> rader, LocalDate idag) {
        Map<Integer, List<Registerrad>> efterGrupp = rader.stream().filter(rad -> rad.status().arOppen())
                .collect(Collectors.groupingBy(rad -> grupp(ChronoUnit.DAYS.between(rad.expedierad(), idag))));
        return IntStream.rangeClosed(0, GRANSER.size()).mapToObj(g -> {
            List<Registerrad> dessa = Objects.requireNonNullElse(efterGrupp.get(g), Collections.emptyList());
            return new Aldersgrupp(g == 0 ? 0 : GRANSER.get(g - 1) + 1, g == GRANSER.size() ? null : GRANSER.get(g), dessa.size(), antal(dessa, rad -> rad.arForsenad(idag)));
        }).toList();
    }

    private static int grupp(long dagar) {
        return (int) GRANSER.stream().filter(grans -> dagar > grans).count();
    }
}

package se.arshjulet.underlag;

import java.util.ArrayList;
import java.util.List;

/** The kinds of tables that förvaltningar hand in, with the columns each must and may have. */
public enum Tabellsort {

    /** A forecast for the year and what it deviates by, cause by cause. The deviations are the largest ones and are never summed. */
    AVVIKELSER(List.of(Kolumnroll.POST, Kolumnroll.BELOPP), List.of(Kolumnroll.FORKLARING), false),
    /** How costs have changed against the same months last year: amount and per cent, with a sum. */
    KOSTNADSUTVECKLING(List.of(Kolumnroll.POST, Kolumnroll.BELOPP), List.of(Kolumnroll.PROCENT, Kolumnroll.FORKLARING), false),
    /** Result summary: the same posts in budget, forecast and next year's budget. */
    RESULTAT(List.of(Kolumnroll.POST, Kolumnroll.BELOPP), List.of(), true),
    /** From one year's regionbidrag to the next: what it was, what is added and taken, what it becomes. */
    BRYGGA(List.of(Kolumnroll.POST, Kolumnroll.BELOPP), List.of(Kolumnroll.FORKLARING), false),
    /** The styrkort: goals, what is to be done and how it is measured. */
    MAL(List.of(Kolumnroll.AKTIVITET), List.of(Kolumnroll.MAL, Kolumnroll.EFFEKTMAL, Kolumnroll.MATETAL, Kolumnroll.FORKLARING), false),
    /** Any other table, kept as it is written. */
    FRI(List.of(Kolumnroll.TEXT), List.of(), true);

    private final List<Kolumnroll> kravda;
    private final List<Kolumnroll> valfria;
    private final boolean fleraTal;

    Tabellsort(List<Kolumnroll> kravda, List<Kolumnroll> valfria, boolean fleraTal) {
        this.kravda = kravda;
        this.valfria = valfria;
        this.fleraTal = fleraTal;
    }

    List<Kolumnroll> kravda() {
        return kravda;
    }

    /** What a column of such a table can be, in the order of a choice; a list that can be kept, as a page needs. */
    public List<Kolumnroll> getRoller() {
        List<Kolumnroll> alla = new ArrayList<>(kravda);
        alla.addAll(valfria);
        alla.add(Kolumnroll.INTE);
        return alla;
    }

    /** Whether several columns can be the same. */
    boolean kanHaFlera(Kolumnroll roll) {
        return roll == Kolumnroll.INTE || roll == Kolumnroll.TEXT || roll == Kolumnroll.BELOPP && fleraTal;
    }

    /** A place that is left empty means the same as above it, as where a goal stands once before its activities. */
    boolean arver(Kolumnroll roll) {
        return this == MAL && (roll == Kolumnroll.MAL || roll == Kolumnroll.EFFEKTMAL);
    }
}

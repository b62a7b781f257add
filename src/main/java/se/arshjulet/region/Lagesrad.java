package se.arshjulet.region;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.organisation.Roll;

/**
 * Where one case stands.
 *
 * @param lank      where it is read, null when the reader may not open it
 * @param uppgift   the open task that is due first, null where the case waits for its next step
 * @param vem       who has that task, null while nobody does
 * @param roll      whose turn it is
 * @param senDagar  days since that task was due, 0 when it is not late
 * @param fler      open tasks beside it
 */
public record Lagesrad(String namn, String beteckning, String lank, Fas fas, Arsgranskning.Status status, String uppgift, String vem, Roll roll,
                       LocalDate forfaller, long senDagar, int fler) {

    /** Late ones first, the latest of them first of all; then by phase from the beginning of the year. The rows come in Swedish order. */
    static final Comparator<Lagesrad> ORDNING = Comparator.comparingLong(Lagesrad::senDagar).reversed()
            .thenComparing(Lagesrad::arAvslutad).thenComparing(Lagesrad::fas);

    /** @param uppgifter those that are open in the case */
    static Lagesrad av(Namndpost namnd, Arenderad arende, boolean farOppna, List<Oppenuppgift> uppgifter, LocalDate idag) {
        return med(new Lagesrad(namnd.namn(), namnd.kortnamn() + "-" + arende.ar(), farOppna ? "/arsgranskning/arende.xhtml?id=" + arende.id() : null,
                arende.fas(), arende.status(), null, null, null, null, 0, 0), uppgifter, idag);
    }

    /** The whole office may read where a fördjupad granskning stands. */
    static Lagesrad av(Fordjupadrad fordjupad, List<Oppenuppgift> uppgifter, LocalDate idag) {
        return med(new Lagesrad(fordjupad.titel(), fordjupad.beteckning(), "/fordjupning/fordjupad.xhtml?id=" + fordjupad.id(), Fas.FORDJUPNING, fordjupad.status(), null, null, null, null, 0, 0), uppgifter, idag);
    }

    private static Lagesrad med(Lagesrad arende, List<Oppenuppgift> uppgifter, LocalDate idag) {
        return uppgifter.stream().min(Comparator.comparing(Oppenuppgift::forfaller, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(forsta -> new Lagesrad(arende.namn, arende.beteckning, arende.lank, arende.fas, arende.status, forsta.namn(), forsta.handlaggare(), forsta.roll(),
                        forsta.forfaller(), sen(forsta.forfaller(), idag), uppgifter.size() - 1)).orElse(arende);
    }

    private static long sen(LocalDate forfaller, LocalDate idag) {
        return forfaller == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(forfaller, idag));
    }

    boolean arAvslutad() {
        return status != Arsgranskning.Status.PAGAENDE;
    }

    public boolean isSen() {
        return senDagar > 0;
    }

    public boolean isI(Fas enFas) {
        return Objects.equals(fas, enFas);
    }
}

package se.arshjulet.underlag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.arsgranskning.Rapportlas;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.EkonomiProcess;
import se.arshjulet.ekonomi.EkonomiRepository;
import se.arshjulet.ekonomi.Mnkr;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/**
 * Carries a förvaltning's forecast and deviations over into the year's own. A post that the time has already gets the new amount; others
 * are added. Whoever has the economy of that time open in another window is told that someone else has saved.
 */
@ApplicationScoped
public class Overforing {

    /** What the log calls it. */
    public static final String HANDELSE = "underlag.overfort";

    private static final int POST_LANGST = 500;

    @Inject
    EkonomiRepository ekonomi;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Rapportlas rapport;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** @throws Regelbrott at the field that is missing or not understood; nothing is carried over then */
    void overfor(Arsgranskning arende, Forvaltning forvaltning, Period period, Tabellinnehall tabell, List<Raddel> delar, Tolk tolk) {
        kravMal(arende, forvaltning, period, tolk);
        Map<Integer, Raddel> val = new HashMap<>();
        delar.forEach(del -> val.put(del.getNummer(), del));
        List<Rad> rader = new ArrayList<>();
        for (int i = 0; i < tabell.rader().size(); i++) {
            rader.add(rad(tabell, tabell.rader().get(i), val, i, tolk));
        }
        if (rader.stream().filter(rad -> rad.roll() == Radroll.PROGNOS).count() > 1) {
            tolk.fel("overfor", "underlag.fel.tvaPrognoser");
        }
        tolk.klart();
        rader.stream().filter(rad -> rad.belopp() != null && rad.roll() == Radroll.PROGNOS).forEach(rad -> prognos(arende, forvaltning, period, rad));
        rader.stream().filter(rad -> rad.belopp() != null && rad.roll() == Radroll.POST).forEach(rad -> avvikelse(arende, forvaltning, period, rad));
        oppen(arende, period).ifPresent(uppgift -> uppgift.getSparning().sparades(inloggad.anvandarnamn(), LocalDateTime.now(klocka)));
    }

    private record Rad(Radroll roll, String post, Mnkr belopp, String forklaring) { }

    private void kravMal(Arsgranskning arende, Forvaltning forvaltning, Period period, Tolk tolk) {
        if (forvaltning == null) {
            tolk.fel("forvaltning", "underlag.fel.valjForvaltning");
        }
        if (period == null || period == Period.AR) {
            tolk.fel("period", "underlag.fel.valjPeriod");
        }
        if (Insyn.arFryst(arende) || rapport.arFaststalld(arende.getId())) {
            tolk.fel("overfor", "underlag.fel.fryst");
        }
        oppen(arende, period).filter(uppgift -> uppgifter.harUtkast(uppgift.getId()))
                .ifPresent(uppgift -> tolk.fel("overfor", "underlag.fel.utkast", uppgift.getNamn()));
    }

    private Optional<Uppgift> oppen(Arsgranskning arende, Period period) {
        return uppgifter.oppna(arende.getId()).stream().filter(uppgift -> uppgift.getNyckel().equals(EkonomiProcess.GRANSKA))
                .filter(uppgift -> Steg.av(uppgift.getSteg()).period() == period).findFirst();
    }

    private static Rad rad(Tabellinnehall tabell, Tabellinnehall.Rad rad, Map<Integer, Raddel> val, int i, Tolk tolk) {
        Raddel del = val.get(rad.nummer());
        Radroll roll = del == null ? rad.roll() : tolk.val("rader[" + i + "].roll", del.getRoll(), Radroll.class);
        String egen = tabell.text(rad, Kolumnroll.POST);
        String post = del == null || Tolk.text(del.getMotsvarar()) == null ? egen : del.getMotsvarar().strip();
        BigDecimal tal = tabell.tal(rad, Kolumnroll.BELOPP);
        return new Rad(roll, tolk.rad("rader[" + i + "].motsvarar", post, POST_LANGST), tal == null ? null : new Mnkr(tal), Tolk.text(tabell.text(rad, Kolumnroll.FORKLARING)));
    }

    private void prognos(Arsgranskning arende, Forvaltning forvaltning, Period period, Rad rad) {
        ekonomi.prognoser(arende.getId()).stream().filter(p -> p.getPeriod() == period && p.getForvaltning().getId().equals(forvaltning.getId())).findFirst()
                .ifPresentOrElse(funnen -> funnen.andra(rad.belopp()), () -> ekonomi.lagg(new Prognos(arende, forvaltning, period, rad.belopp())));
    }

    private void avvikelse(Arsgranskning arende, Forvaltning forvaltning, Period period, Rad rad) {
        List<Budgetavvikelse> tidens = ekonomi.avvikelser(arende.getId(), period);
        Budgetavvikelse avvikelse = tidens.stream().filter(a -> a.getForvaltning().getId().equals(forvaltning.getId()) && a.getPost() != null
                && Underlagssida.sokbar(a.getPost()).equals(Underlagssida.sokbar(rad.post()))).findFirst().orElse(null);
        if (avvikelse == null) {
            avvikelse = new Budgetavvikelse(arende, forvaltning, period, tidens.stream().mapToInt(Budgetavvikelse::getOrdning).max().orElse(0) + 1);
            avvikelse.beskriv(rad.post(), rad.belopp(), rad.forklaring());
            ekonomi.lagg(avvikelse);
        } else {
            avvikelse.beskriv(avvikelse.getPost(), rad.belopp(), rad.forklaring() == null ? avvikelse.getForklaring() : rad.forklaring());
        }
    }
}

package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.process.Processmotor;

/** Reads a page of the list in as many queries as there are kinds of things on it, however many rows there are. */
@ApplicationScoped
public class Projektlista {

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Processmotor motor;

    Projektsida sida(Integer ar, int sida) {
        List<Integer> aren = arsgranskningar.allaAr().stream().map(Revisionsar::getAr).toList();
        int vald = ar != null && aren.contains(ar) ? ar : aren.isEmpty() ? 0 : aren.get(0);
        int nummer = Math.max(1, sida);
        List<FordjupadGranskning> alla = fordjupade.egna(vald, (nummer - 1) * Projektsida.ANTAL, Projektsida.ANTAL);
        Set<String> modellernas = motor.uppgifterI(alla.stream().map(f -> f.getCykel().getProcessinstans()).filter(Objects::nonNull).toList());
        Map<Long, Uppgift> oppna = uppgifter.oppnaIFordjupade(alla.stream().map(FordjupadGranskning::getId).toList()).stream()
                .filter(u -> modellernas.contains(u.getMotornsId()) && Projektsteg.av(u.getNyckel()).isPresent())
                .collect(Collectors.toMap(Uppgift::getFordjupadId, Function.identity(), BinaryOperator.maxBy(Comparator.comparing(Projektlista::steg))));
        Map<String, String> namn = anvandare.namn(alla.stream().map(f -> f.getCykel().getProjektledare()));
        return new Projektsida(vald, aren, alla.stream().map(f -> rad(f, oppna.get(f.getId()), namn)).toList(), fordjupade.antalEgna(vald), nummer);
    }

    private static Projektsteg steg(Uppgift uppgift) {
        return Projektsteg.av(uppgift.getNyckel()).orElseThrow();
    }

    private static Projektrad rad(FordjupadGranskning fordjupad, Uppgift oppen, Map<String, String> namn) {
        String ledare = fordjupad.getCykel().getProjektledare();
        return new Projektrad(fordjupad, oppen == null ? null : steg(oppen), ledare == null ? "" : namn.getOrDefault(ledare, ""),
                oppen == null ? null : oppen.getForfaller(),
                Stream.of(fordjupad).flatMap(f -> f.getAdressater().stream()).map(a -> a.getNamnd()).map(Namnd::getKortnamn).collect(Collectors.joining(", ")));
    }
}

package se.arshjulet.region;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;

/** The region on one page, for those who work at the office and for the elected auditors. Which verdict is for whom is {@link Insyn}'s to say. */
@Tjanst
public class RegionService {

    private static final int VANLIGA_AR = 3;

    @Inject
    RegionRepository region;

    @Inject
    Insyn insyn;

    @Inject
    Clock klocka;

    /** @param onskade the years to show, those that there are; empty for the latest few */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public Regionmatris matris(Collection<Integer> onskade) {
        Map<Integer, Long> aren = region.aren();
        List<Integer> alla = List.copyOf(aren.keySet());
        List<Integer> valda = alla.stream().filter(onskade::contains).toList();
        if (valda.isEmpty()) {
            valda = alla.stream().limit(VANLIGA_AR).toList();
        }
        if (valda.isEmpty()) {
            return new Regionmatris(alla, valda, List.of(), List.of(), List.of());
        }
        Matrisbyggare byggare = new Matrisbyggare(mallar(aren, valda), region.arenden(valda), region.nivaer(valda), insyn);
        List<Namndrad> rader = byggare.rader(region.namnder());
        return new Regionmatris(alla, valda, byggare.omraden(), rader, byggare.summor(rader));
    }

    private Map<Integer, Mallinnehall> mallar(Map<Integer, Long> aren, List<Integer> valda) {
        Map<Long, Mallinnehall> lasta = region.mallar(valda.stream().map(aren::get).distinct().toList());
        Map<Integer, Mallinnehall> mallar = new LinkedHashMap<>();
        valda.forEach(ar -> mallar.put(ar, lasta.get(aren.get(ar))));
        return mallar;
    }

    /** @param onskat the year to show; null, or one that there is not, for the latest */
    @Tillaten({Roll.YRKESREVISOR, Roll.REVISIONSDIREKTOR, Roll.FORTROENDEVALD, Roll.REGISTRATOR})
    public Arslage lage(Integer onskat) {
        List<Integer> alla = List.copyOf(region.aren().keySet());
        int ar = onskat != null && alla.contains(onskat) ? onskat : alla.stream().findFirst().orElse(0);
        Map<Long, Namndpost> namnder = region.namnder().stream().collect(Collectors.toMap(Namndpost::id, Function.identity()));
        List<Oppenuppgift> uppgifter = region.oppnaUppgifter(ar);
        Map<Long, List<Oppenuppgift>> iAret = per(uppgifter, Oppenuppgift::arende);
        Map<Long, List<Oppenuppgift>> iFordjupad = per(uppgifter, Oppenuppgift::fordjupad);
        LocalDate idag = LocalDate.now(klocka);
        Stream<Lagesrad> aret = region.arenden(List.of(ar)).stream()
                .map(a -> Lagesrad.av(namnder.get(a.namnd()), a, insyn.farOppna(a.revisor()), iAret.getOrDefault(a.id(), List.of()), idag));
        Stream<Lagesrad> fordjupade = region.fordjupade(ar).stream().map(f -> Lagesrad.av(f, iFordjupad.getOrDefault(f.id(), List.of()), idag));
        return new Arslage(alla, ar, Stream.concat(aret, fordjupade).sorted(Lagesrad.ORDNING).toList());
    }

    private static Map<Long, List<Oppenuppgift>> per(List<Oppenuppgift> uppgifter, Function<Oppenuppgift, Long> arende) {
        return uppgifter.stream().filter(u -> arende.apply(u) != null).collect(Collectors.groupingBy(arende));
    }
}

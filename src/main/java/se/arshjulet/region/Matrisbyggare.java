package se.arshjulet.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.rapport.Svenska;

/** Puts the matrix together of what has been read. */
final class Matrisbyggare {

    private final List<Integer> valda;
    private final Map<Integer, Mallinnehall> mallar;
    private final Map<Long, Map<Integer, Arenderad>> arenden;
    private final Map<Long, Map<String, Integer>> nivaer;
    private final Insyn insyn;
    private final List<Omradeskolumn> omraden;

    /** @param mallar by chosen year, the latest first; @param arenden in the order they were started */
    Matrisbyggare(Map<Integer, Mallinnehall> mallar, List<Arenderad> arenden, Map<Long, Map<String, Integer>> nivaer, Insyn insyn) {
        this.valda = List.copyOf(mallar.keySet());
        this.mallar = mallar;
        this.arenden = arenden.stream().collect(Collectors.groupingBy(Arenderad::namnd,
                Collectors.toMap(Arenderad::ar, Function.identity(), Matrisbyggare::gallande)));
        this.nivaer = nivaer;
        this.insyn = insyn;
        this.omraden = kolumner();
    }

    /** A nämnd's year is the one that goes on or was ended; a cancelled one only where nothing followed it. */
    static Arenderad gallande(Arenderad forra, Arenderad senare) {
        return senare.status() == Arsgranskning.Status.AVBRUTEN ? forra : senare;
    }

    private List<Omradeskolumn> kolumner() {
        Map<String, Omradeskolumn> kolumner = new LinkedHashMap<>();
        mallar.values().stream().flatMap(mall -> mall.omraden().stream())
                .forEach(o -> kolumner.putIfAbsent(o.kod(), new Omradeskolumn(o.kod(), Svenska.storBokstav(o.namn()))));
        return List.copyOf(kolumner.values());
    }

    List<Omradeskolumn> omraden() {
        return omraden;
    }

    List<Namndrad> rader(List<Namndpost> namnder) {
        return namnder.stream().filter(n -> n.aktiv() || arenden.containsKey(n.id())).map(n -> new Namndrad(n, aren(n))).toList();
    }

    /** One that has been abolished is shown in the years it was audited, the others in all that were chosen. */
    private List<Arsrad> aren(Namndpost namnd) {
        Map<Integer, Arenderad> dess = arenden.getOrDefault(namnd.id(), Map.of());
        return valda.stream().filter(ar -> namnd.aktiv() || dess.containsKey(ar)).map(ar -> rad(ar, dess.get(ar))).toList();
    }

    private Arsrad rad(int ar, Arenderad arende) {
        if (arende == null) {
            return new Arsrad(ar, null, Rapportlage.INGEN, null, false, false, celler(ar, Map.of(), false));
        }
        boolean avbruten = arende.lage() == Rapportlage.AVBRUTEN;
        boolean visas = !avbruten && insyn.farSeBedomningar(arende.fas(), arende.revisor());
        return new Arsrad(ar, arende.id(), arende.lage(), arende.fas(), insyn.farOppna(arende.revisor()), visas,
                celler(ar, nivaer.getOrDefault(arende.id(), Map.of()), visas));
    }

    private List<Matriscell> celler(int ar, Map<String, Integer> nivaer, boolean visas) {
        return omraden.stream().map(kolumn -> Matriscell.av(mallar.get(ar), kolumn, nivaer.get(kolumn.kod()), visas)).toList();
    }

    /** Counts what the rows show, so that the sum can never say anything else than they do. */
    List<Omradessumma> summor(List<Namndrad> rader) {
        return omraden.stream().flatMap(o -> valda.stream().filter(ar -> mallar.get(ar).omraden().stream().anyMatch(m -> m.kod().equals(o.kod())))
                .map(ar -> summa(ar, o, rader))).toList();
    }

    private Omradessumma summa(int ar, Omradeskolumn kolumn, List<Namndrad> rader) {
        List<Matriscell> celler = rader.stream().flatMap(rad -> rad.aren().stream()).filter(rad -> rad.ar() == ar && raknas(rad))
                .map(rad -> rad.celler().get(omraden.indexOf(kolumn))).toList();
        Omrade omrade = mallar.get(ar).omrade(kolumn.kod());
        List<Omradessumma.Antal> antal = omrade.skala().stream().map(steg -> antal(omrade, steg, celler)).toList();
        return new Omradessumma(ar, kolumn.namn(), antal, (int) celler.stream().filter(c -> c.slag() == Matriscell.Slag.OBEDOMD).count());
    }

    private static Omradessumma.Antal antal(Omrade omrade, Omrade.Skalsteg steg, List<Matriscell> celler) {
        String ord = Svenska.storBokstav(steg.ord());
        return new Omradessumma.Antal(omrade.allvar(steg.niva()), ord, (int) celler.stream().filter(c -> ord.equals(c.ord())).count());
    }

    private static boolean raknas(Arsrad rad) {
        return Stream.of(Rapportlage.INGEN, Rapportlage.AVBRUTEN).noneMatch(lage -> rad.lage() == lage);
    }
}

package se.arshjulet.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.Granskningslage;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Rapportunderlag.Omdome;
import se.arshjulet.rapport.Svenska;
import se.arshjulet.region.BerattelseRepository.Granskad;
import se.arshjulet.region.BerattelseRepository.Mottagare;
import se.arshjulet.region.BerattelseRepository.Punkt;
import se.arshjulet.region.BerattelseRepository.Utgaende;
import se.arshjulet.region.BerattelseRepository.Vantat;
import se.arshjulet.region.Berattelseunderlag.Fordjupaddel;
import se.arshjulet.region.Berattelseunderlag.Kritik;
import se.arshjulet.region.Berattelseunderlag.Namnddel;
import se.arshjulet.region.Berattelseunderlag.Obesvarat;
import se.arshjulet.region.Berattelseunderlag.Oppenpunkt;

/** Puts the words of the underlag in place around what has been read; what may be shown is what the matrix shows. */
final class Berattelsebyggare {

    private final int ar;
    private final Mallinnehall mall;
    private final List<Namndrad> rader;

    /** @param rader the matrix of that year */
    Berattelsebyggare(int ar, Mallinnehall mall, List<Namndrad> rader) {
        this.ar = ar;
        this.mall = mall;
        this.rader = rader;
    }

    List<Namnddel> namnder(Map<Long, Map<String, String>> motiv, Map<Long, Utgaende> expedierade, Map<Long, List<Punkt>> funna, Map<Long, List<Punkt>> register,
            Map<Long, List<Kritik>> kritik) {
        return rader.stream().map(rad -> namnd(rad, motiv, expedierade, funna, register, kritik)).toList();
    }

    private Namnddel namnd(Namndrad rad, Map<Long, Map<String, String>> motiv, Map<Long, Utgaende> expedierade, Map<Long, List<Punkt>> funna, Map<Long, List<Punkt>> register,
            Map<Long, List<Kritik>> kritik) {
        Arsrad aret = rad.aren().get(0);
        Long id = aret.arende();
        boolean visas = aret.visas();
        Utgaende ut = expedierade.get(id);
        List<Punkt> nya = visas && ut == null ? funna.getOrDefault(id, List.of()) : List.of();
        Stream<Oppenpunkt> oppna = Stream.concat(nya.stream().map(p -> oppen(p, kalla(p), Texter.text("region.tryck.punkt.ny"))),
                register.getOrDefault(rad.namnd().id(), List.of()).stream().map(p -> oppen(p, p.kalla(), Texter.ledtext("atgardsregister.status." + p.status()))));
        return new Namnddel(rad.namnd().namn(), rad.namnd().kortnamn(), lage(aret), ut == null ? null : ut.dnr(), ut == null ? null : ut.datum(),
                omraden(aret, motiv.getOrDefault(id, Map.of())), kritik.getOrDefault(id, List.of()), oppna.toList());
    }

    private static String lage(Arsrad aret) {
        String lage = Texter.ledtext("region.lage." + aret.lage());
        return aret.lage() == Rapportlage.PAGAR ? lage + ": " + Texter.ledtext("arsgranskning.fas." + aret.fas()) : lage;
    }

    private List<Berattelseunderlag.Omrade> omraden(Arsrad aret, Map<String, String> motiv) {
        return Stream.iterate(0, i -> i + 1).limit(mall.omraden().size()).map(i -> {
            Omrade omrade = mall.omraden().get(i);
            Matriscell cell = aret.celler().get(i);
            return new Berattelseunderlag.Omrade(Svenska.storBokstav(omrade.namn()), cell.isBedomd() ? new Omdome(cell.allvar(), cell.ord()) : null,
                    aret.visas() ? motiv.getOrDefault(omrade.kod(), "") : "");
        }).toList();
    }

    private String kalla(Punkt punkt) {
        return punkt.kalla() == null ? Texter.text("svar.kalla.arsrapport", String.valueOf(ar)) : Texter.text("svar.kalla.rapport", punkt.kalla());
    }

    private static Oppenpunkt oppen(Punkt punkt, String kalla, String lage) {
        return new Oppenpunkt(punkt.text(), punkt.forvaltning() == null ? kalla : kalla + ", " + punkt.forvaltning(), punkt.vasentlig(), lage);
    }

    List<Fordjupaddel> fordjupade(List<Granskad> alla, Map<Long, List<Mottagare>> adressater) {
        return alla.stream().filter(f -> f.lage() != Granskningslage.AVBRUTEN).map(f -> new Fordjupaddel(f.nummer() == null ? "–" : f.nummer() + "-" + ar,
                f.titel() == null ? "" : f.titel(), omradesnamn(f.omrade()), arKlar(f) ? omdome(f.niva()) : null,
                Texter.text(arKlar(f) ? "region.tryck.fordjupad.klar" : "region.tryck.fordjupad.pagar"),
                adressater.getOrDefault(f.id(), List.of()).stream().map(Berattelsebyggare::mottagare).toList())).toList();
    }

    private static boolean arKlar(Granskad fordjupad) {
        return fordjupad.lage() == null || fordjupad.lage() != Granskningslage.PAGAENDE;
    }

    private String omradesnamn(String kod) {
        return mall.omraden().stream().filter(o -> o.kod().equals(kod)).findFirst().map(o -> Svenska.storBokstav(o.namn())).orElse("–");
    }

    private Omdome omdome(Integer niva) {
        return niva == null || mall.delomradesskala().stream().noneMatch(steg -> steg.niva() == niva) ? null : new Omdome(mall.allvar(niva), mall.niva(niva).ord());
    }

    private static String mottagare(Mottagare mottagare) {
        return mottagare.roll() == Adressatroll.ADRESSAT ? mottagare.namnd()
                : mottagare.namnd() + " (" + Texter.ledtext("fordjupning.roll." + mottagare.roll()).toLowerCase(Texter.SVENSKA) + ")";
    }

    List<Obesvarat> obesvarade(List<Vantat> vantade, LocalDate idag) {
        return vantade.stream().map(v -> new Obesvarat(Svenska.storBokstav(v.namnd()), v.rapport() == null ? Texter.text("svar.kalla.arsrapport", String.valueOf(ar))
                : Texter.text("svar.kalla.rapport", v.rapport() + "-" + ar), v.sistaDag(), lage(v, idag))).toList();
    }

    private static String lage(Vantat svar, LocalDate idag) {
        return switch (svar.status()) {
            case KOMPLETTERING_BEGARD -> Texter.text("region.tryck.svar.komplettering");
            case UTEBLIVET -> Texter.text("region.tryck.svar.uteblivet");
            case KOM_ALDRIG -> Texter.text("region.tryck.svar.komAldrig");
            default -> Texter.text(svar.sistaDag().isBefore(idag) ? "region.tryck.svar.uteblivet" : "region.tryck.svar.vantas");
        };
    }
}

package se.arshjulet.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.arshjulet.platform.text.Text;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.platform.xlsx.Arbetsbok;
import se.arshjulet.rapport.Rapportunderlag.Omdome;
import se.arshjulet.rapport.Svenska;
import se.arshjulet.region.Berattelseunderlag.Aterkallad;
import se.arshjulet.region.Berattelseunderlag.Namnddel;
import se.arshjulet.region.Berattelseunderlag.Omrade;

/** The underlag as a workbook, to sort and to filter: a sheet for each of its parts. */
final class Berattelsebok {

    private final Berattelseunderlag u;

    Berattelsebok(Berattelseunderlag underlag) {
        u = underlag;
    }

    byte[] fil() {
        return new Arbetsbok(Texter.text("region.tryck.titel", String.valueOf(u.ar())))
                .blad(ord("sammanstallning"), rubriker("omrade", "bedomning", "antal"), summor())
                .blad(ord("bedomningar"), matrisrubriker(), u.namnder().stream().map(Berattelsebok::matrisrad).toList())
                .blad(ord("motiv"), rubriker("namnd", "omrade", "bedomning", "motiv"), rader(n -> n.omraden().stream().filter(o -> !o.motiv().isEmpty())
                        .map(o -> rad(n.namn(), o.namn(), ord(o.omdome()), Text.ord(o.motiv())))))
                .blad(ord("kritik"), rubriker("namnd", "kritik", "datum", "paragraf", "motiv", "aterkallelse"), rader(n -> n.kritik().stream()
                        .map(k -> rad(n.namn(), k.ord(), k.datum(), k.paragraf(), Text.ord(k.motiv()), aterkallad(k.aterkallad())))))
                .blad(ord("oppna"), rubriker("namnd", "punkt", "vasentlig", "kalla", "lage"), rader(n -> n.oppna().stream()
                        .map(p -> rad(n.namn(), Text.ord(p.text()), p.vasentlig() ? Texter.text("platform.ja") : Texter.text("platform.nej"), p.kalla(), p.lage()))))
                .blad(ord("fordjupade"), rubriker("nummer", "rubrik", "omrade", "bedomning", "lage", "adressater"), u.fordjupade().stream()
                        .map(f -> rad(f.nummer(), f.titel(), f.omrade(), ord(f.omdome()), f.lage(), f.getMottagare())).toList())
                .blad(ord("obesvarat"), rubriker("namnd", "vadSvaras", "sistaDag", "lage"), u.obesvarat().stream()
                        .map(o -> rad(o.namnd(), o.vad(), o.sistaDag(), o.lage())).toList())
                .fil();
    }

    private static String aterkallad(Aterkallad beslut) {
        return beslut == null ? "" : Svenska.beslut(beslut.datum(), beslut.paragraf()) + ": " + Text.ord(beslut.motiv());
    }

    private List<List<?>> summor() {
        List<List<?>> rader = new ArrayList<>();
        u.summor().forEach(s -> {
            s.antal().forEach(a -> rader.add(rad(s.omrade(), a.ord(), a.antal())));
            rader.add(rad(s.omrade(), ord("obedomda"), s.obedomda()));
        });
        return rader;
    }

    private List<String> matrisrubriker() {
        return Stream.of(Stream.of(ord("namnd"), ord("kortnamn")), u.omraden().stream(), Stream.of(ord("lage"), ord("dnr"), ord("expedierad")))
                .flatMap(delar -> delar).toList();
    }

    private static List<?> matrisrad(Namnddel n) {
        return Stream.of(Stream.of(n.namn(), n.kortnamn()), n.omraden().stream().map(Omrade::omdome).map(Berattelsebok::ord), rad(n.lage(), n.dnr(), n.expedierad()).stream())
                .flatMap(delar -> delar).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    private List<List<?>> rader(Function<Namnddel, Stream<List<?>>> delar) {
        return u.namnder().stream().flatMap(delar).toList();
    }

    /** A row may have empty cells. */
    private static List<?> rad(Object... celler) {
        return Arrays.asList(celler);
    }

    private static List<String> rubriker(String... nycklar) {
        return Arrays.stream(nycklar).map(Berattelsebok::ord).toList();
    }

    private static String ord(String nyckel) {
        return Texter.ledtext("region.tryck." + nyckel);
    }

    private static String ord(Omdome omdome) {
        return omdome == null ? "" : omdome.symbol() + " " + omdome.ord();
    }
}

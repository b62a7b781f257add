package se.arshjulet.rapport;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Rapportunderlag.Kalla;
import se.arshjulet.rapport.Rapportunderlag.Kallplats;
import se.arshjulet.rapport.Rapportunderlag.Kallrad;
import se.arshjulet.underlag.Hanvisning;
import se.arshjulet.underlag.Underlag;

/**
 * The underlag that the printed report rests on, numbered as they first come: at the iakttagelser, then under the chosen pictures, and last at
 * the key figures, of which one without a name is not printed.
 */
final class Kallforteckning {

    private final List<Hanvisning> iakttagelsers;
    private final List<Bild> bilder;
    private final List<Hanvisning> nyckeltals;
    private final List<Underlag> filer;

    /** @param bilder those that are printed */
    Kallforteckning(List<Hanvisning> hanvisningar, List<Bild> bilder) {
        iakttagelsers = hanvisningar.stream().filter(h -> h.getDelomrade() != null).toList();
        nyckeltals = hanvisningar.stream().filter(h -> h.getNyckeltal() != null && h.getNyckeltal().getNamn() != null).toList();
        this.bilder = bilder.stream().filter(Bild::arUrUnderlag).toList();
        Set<Underlag> ordnade = new LinkedHashSet<>();
        iakttagelsers.forEach(h -> ordnade.add(h.getUnderlag()));
        this.bilder.forEach(bild -> ordnade.add(bild.kalla()));
        nyckeltals.forEach(h -> ordnade.add(h.getUnderlag()));
        filer = List.copyOf(ordnade);
    }

    boolean arTom() {
        return filer.isEmpty();
    }

    /** What the iakttagelse of a delområde rests on. */
    List<Kallrad> vid(Delomrade delomrade) {
        return iakttagelsers.stream().filter(h -> h.getDelomrade().getKod().equals(delomrade.getKod())).map(this::rad).toList();
    }

    /** What a key figure rests on. */
    List<Kallrad> vid(Nyckeltal nyckeltal) {
        return nyckeltals.stream().filter(h -> id(h.getNyckeltal()).equals(id(nyckeltal))).map(this::rad).toList();
    }

    /** Where a key figure stands in the report. */
    static String id(Nyckeltal nyckeltal) {
        return "nyckeltal-" + nyckeltal.getOrdning();
    }

    private Kallrad rad(Hanvisning hanvisning) {
        return new Kallrad(nummer(hanvisning.getUnderlag()), hanvisning.getUnderlag().getNamn(), sida(hanvisning), Rapportord.text(hanvisning.getNotering()));
    }

    List<Kalla> alla() {
        return filer.stream().map(fil -> new Kalla(nummer(fil), fil.getNamn(), Texter.text(fil.isSidindelat() ? "rapport.underlag.sidor" : "rapport.underlag.utanSidor",
                fil.getKortsumma(), fil.getSidor(), fil.getUppladdad().toLocalDate()) + (fil.isHemlig() ? Texter.text("rapport.underlag.sekretess", fil.getLagrum()) : ""), platser(fil))).toList();
    }

    private List<Kallplats> platser(Underlag fil) {
        return Stream.of(
                iakttagelsers.stream().filter(h -> h.getUnderlag() == fil).map(h -> new Kallplats("delomrade-" + h.getDelomrade().getKod(), h.getDelomrade().getNamn(), sida(h))),
                bilder.stream().filter(bild -> bild.kalla() == fil).map(bild -> new Kallplats(bild.id(), bild.rubrik(), "")),
                nyckeltals.stream().filter(h -> h.getUnderlag() == fil).map(h -> new Kallplats(id(h.getNyckeltal()), h.getFran(), sida(h))))
                .flatMap(platser -> platser).distinct().toList();
    }

    private int nummer(Underlag fil) {
        return filer.indexOf(fil) + 1;
    }

    private static String sida(Hanvisning hanvisning) {
        return hanvisning.getSida() == null ? "" : Texter.text("underlag.sida", hanvisning.getSida());
    }
}

package se.arshjulet.rapport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Rapportunderlag.Kalla;
import se.arshjulet.rapport.Rapportunderlag.Kallplats;
import se.arshjulet.rapport.Rapportunderlag.Kallrad;
import se.arshjulet.underlag.Hanvisning;
import se.arshjulet.underlag.Underlag;

/** The underlag that the printed report rests on, numbered as they first come: at the iakttagelser, and then under the chosen pictures. */
final class Kallforteckning {

    private final List<Hanvisning> hanvisningar;
    private final List<Bild> bilder;
    private final List<Underlag> filer;

    /** @param bilder those that are printed */
    Kallforteckning(List<Hanvisning> hanvisningar, List<Bild> bilder) {
        this.hanvisningar = hanvisningar;
        this.bilder = bilder.stream().filter(bild -> bild.kalla() != null).toList();
        Set<Underlag> ordnade = new LinkedHashSet<>();
        hanvisningar.forEach(h -> ordnade.add(h.getUnderlag()));
        this.bilder.forEach(bild -> ordnade.add(bild.kalla()));
        filer = List.copyOf(ordnade);
    }

    boolean arTom() {
        return filer.isEmpty();
    }

    /** What the iakttagelse of a delområde rests on. */
    List<Kallrad> vid(Delomrade delomrade) {
        return hanvisningar.stream().filter(h -> h.getDelomrade().getKod().equals(delomrade.getKod()))
                .map(h -> new Kallrad(nummer(h.getUnderlag()), h.getUnderlag().getNamn(), sida(h), Rapportord.text(h.getNotering()))).toList();
    }

    List<Kalla> alla() {
        return filer.stream().map(fil -> new Kalla(nummer(fil), fil.getNamn(), Texter.text(fil.isSidindelat() ? "rapport.underlag.sidor" : "rapport.underlag.utanSidor",
                fil.getKortsumma(), fil.getSidor(), fil.getUppladdad().toLocalDate()), platser(fil))).toList();
    }

    private List<Kallplats> platser(Underlag fil) {
        List<Kallplats> platser = new ArrayList<>();
        Stream.concat(hanvisningar.stream().filter(h -> h.getUnderlag() == fil).map(h -> new Kallplats("delomrade-" + h.getDelomrade().getKod(), h.getDelomrade().getNamn(), sida(h))),
                bilder.stream().filter(bild -> bild.kalla() == fil).map(bild -> new Kallplats(bild.id(), bild.rubrik(), ""))).forEach(platser::add);
        return platser.stream().distinct().toList();
    }

    private int nummer(Underlag fil) {
        return filer.indexOf(fil) + 1;
    }

    private static String sida(Hanvisning hanvisning) {
        return hanvisning.getSida() == null ? "" : Texter.text("underlag.sida", hanvisning.getSida());
    }
}

package se.arshjulet.innehall;

import java.util.Arrays;
import se.arshjulet.tidigare.Atgardslage;
import se.arshjulet.tidigare.Tidigarepunkt;

/**
 * A point that an earlier year left open, known by the year, the source, the förvaltning and the words of that year; lage is null until followed up.
 *
 * @param avslut how it has ended otherwise than by being mended; told, and not read: that is for the åtgärdsregister to say
 */
public record TidigareInnehall(int ursprung, String kalla, String forvaltning, String text, boolean vasentlig, String utlovat, String lage, String avslut, String kommentar) {

    public TidigareInnehall {
        utlovat = Tomt.text(utlovat);
        kommentar = Tomt.text(kommentar);
    }

    static TidigareInnehall av(Tidigarepunkt punkt) {
        return new TidigareInnehall(punkt.getUrsprung(), punkt.getKalla(), punkt.getForvaltning() == null ? null : punkt.getForvaltning().getKortnamn(),
                punkt.getText(), punkt.isVasentlig(), punkt.getUtlovat(), punkt.getLage() == null ? null : punkt.getLage().name(),
                punkt.getAvslut() == null ? null : punkt.getAvslut().name(), punkt.getKommentar());
    }

    /** Written in by hand: not handed over by a year that is in the system. */
    Tidigarepunkt till(Sammanhang sammanhang, int ordning) {
        Tidigarepunkt punkt = new Tidigarepunkt(sammanhang.granskning(), ordning, ursprung, kalla, false);
        punkt.beskriv(forvaltning == null ? null : sammanhang.tidigareForvaltning(forvaltning), text, vasentlig);
        punkt.utlova(Tomt.lagrad(utlovat));
        foljUpp(punkt);
        return punkt;
    }

    void foljUpp(Tidigarepunkt punkt) {
        punkt.foljUpp(lage == null ? null : Atgardslage.valueOf(lage), Tomt.lagrad(kommentar));
    }

    Object nyckel() {
        return Arrays.asList(ursprung, kalla, forvaltning, text);
    }
}

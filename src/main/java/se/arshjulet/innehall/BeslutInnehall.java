package se.arshjulet.innehall;

import java.time.LocalDate;
import se.arshjulet.arsgranskning.Beslut;

/** When the nämnd decided or treated a matter; each part is null when it is not known. */
public record BeslutInnehall(LocalDate datum, String paragraf) {

    static BeslutInnehall av(Beslut beslut) {
        return beslut == null ? null : new BeslutInnehall(beslut.getDatum(), beslut.getParagraf());
    }

    /** @return null when nothing is known */
    static Beslut beslut(BeslutInnehall innehall) {
        return innehall == null ? null : Beslut.av(innehall.datum, innehall.paragraf);
    }
}

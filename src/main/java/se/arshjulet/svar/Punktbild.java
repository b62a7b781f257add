package se.arshjulet.svar;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A point as its pages show it beside what is written.
 *
 * @param oppen     it can be written now
 * @param skrivenAv name of whoever wrote it last, or empty
 * @param bedomning what the last ended review said of it, or null
 * @param motiv     why, or null
 */
public record Punktbild(int nummer, String kalla, String inledning, String rubrik, boolean oppen, String skrivenAv, LocalDateTime skriven,
        Punktbedomning bedomning, String motiv) {

    static Punktbild av(Svarspunkt punkt, Optional<Svarsgranskning> forra) {
        Optional<Punktgranskning> granskning = forra.flatMap(f -> f.av(punkt));
        return new Punktbild(punkt.getOrdning(), punkt.getKalla(), punkt.getInledning(), punkt.getRubrik(), punkt.isOppen(),
                punkt.getSkrivenAv() == null ? "" : punkt.getSkrivenAv().getNamn(), punkt.getSkriven(),
                granskning.map(Punktgranskning::getBedomning).orElse(null), granskning.map(Punktgranskning::getMotiv).orElse(null));
    }
}

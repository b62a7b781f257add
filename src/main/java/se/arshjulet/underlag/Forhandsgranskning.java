package se.arshjulet.underlag;

import java.util.List;
import se.arshjulet.organisation.Forvaltning;

/**
 * A table before it is read: as it stands, and how it would be understood.
 *
 * @param tabeller     all the tables of the file, as {@code Blad1 A1:D12}, with whether each has been read already
 * @param rader        of the file, the first {@value #VISADE}
 * @param anmarkningar what is not understood, and what was understood otherwise than it may seem
 * @param tolkad       as it would be kept, or null when something stops it
 * @param arsposter    the names of posts that the year has already for the förvaltning
 */
public record Forhandsgranskning(Underlag underlag, List<Tabellval> tabeller, Inlasningsformular formular, List<Rad> rader, int antalRader,
                                 List<Anmarkning> anmarkningar, Tabellinnehall tolkad, List<Forvaltning> forvaltningar, List<String> arsposter) {

    static final int VISADE = 100;

    public record Tabellval(int nummer, String blad, String omrade, boolean inlast) { }

    /** @param rubrik it is read as a heading */
    public record Rad(int nummer, boolean rubrik, List<String> celler) { }

    public boolean isStoppas() {
        return tolkad == null;
    }

    public long getFel() {
        return anmarkningar.stream().filter(Anmarkning::stoppar).count();
    }

    /** The table can go on into the year: it is understood, and it is of deviations. */
    public boolean isKanOverforas() {
        return tolkad != null && Tabellsort.AVVIKELSER.name().equals(formular.getSort());
    }
}

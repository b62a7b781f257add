package se.arshjulet.rapport;

import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.innehall.Innehall;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.tidigare.Atgardslage;
import se.arshjulet.tidigare.Tidigarepunkt;

/** What the example year follows up of the year before. */
final class Norvtidigare {

    private Norvtidigare() {
    }

    static List<Tidigarepunkt> punkter(Innehall innehall, Arsgranskning granskning, Map<String, Forvaltning> forvaltningar) {
        return innehall.tidigare().stream().map(t -> {
            Tidigarepunkt punkt = new Tidigarepunkt(granskning, innehall.tidigare().indexOf(t) + 1, t.ursprung(), t.kalla(), true);
            punkt.beskriv(forvaltningar.get(t.forvaltning()), t.text(), t.vasentlig());
            punkt.foljUpp(Atgardslage.valueOf(t.lage()), t.kommentar());
            return punkt;
        }).toList();
    }
}

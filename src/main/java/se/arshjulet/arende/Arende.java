package se.arshjulet.arende;

import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Handelse;
import se.arshjulet.inkorg.Uppgift;

/**
 * Everything the case page shows.
 *
 * @param arbetar   whether the reader works in the case
 * @param mina      those of the open tasks that the reader may open
 * @param namn      names of those who have the open tasks or stand in the history, by user name
 * @param aktuella  ids in the model where something is going on
 * @param avklarade ids in the model that are done
 */
public record Arende(Arsgranskning arsgranskning, boolean arbetar, List<Arendesteg> steg, List<Uppgift> uppgifter, List<Uppgift> mina,
                     Map<String, String> namn, List<Dokument> dokument, List<Handelse> historik, List<String> aktuella, List<String> avklarade) {

    public long klara() {
        return steg.stream().filter(s -> s.lage() == Arendesteg.Lage.KLAR).count();
    }
}

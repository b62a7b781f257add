package se.arshjulet.begaran;

import java.util.Map;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fordjupningsregister.Fordjupningsprojekt;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;

/**
 * Det som en begäran hör till: nämndens år, eller en fördjupad granskning och en av nämnderna i den. Det ena är null.
 *
 * @param namnd den som begäran ställs till
 */
public record Begaransarende(Arsgranskning arsgranskning, Fordjupningsprojekt projekt, Namnd namnd) {

    public static Begaransarende av(Arsgranskning arsgranskning) {
        return new Begaransarende(arsgranskning, null, arsgranskning.getNamnd());
    }

    void kravPagaende() {
        if (arsgranskning != null) {
            arsgranskning.kravPagaende();
        } else if (!projekt.pagar()) {
            throw new Regelbrott("", "begaran.fel.projektetKlart", projekt.titel());
        }
    }

    String affarsnyckel() {
        return arsgranskning == null ? projekt.affarsnyckel() : arsgranskning.getBeteckning();
    }

    /** Det som processen behöver veta, utom vilken begäran det är. */
    Map<String, Object> variabler() {
        return arsgranskning == null ? Map.of(Processmotor.FORDJUPAD, projekt.id(), Processmotor.NAMND, namnd.getId()) : Map.of(Processmotor.ARSGRANSKNING, arsgranskning.getId());
    }

    /** De nämnder som något kan begäras av. */
    public Stream<Namnd> namnder() {
        return arsgranskning == null ? projekt.namnder().stream() : Stream.of(namnd);
    }
}

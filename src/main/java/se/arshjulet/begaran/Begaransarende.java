package se.arshjulet.begaran;

import java.util.Map;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fordjupningsregister.Fordjupningsprojekt;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Processmotor;

/**
 * What a begäran belongs to: a nämnd's year, or a fördjupad granskning and one of the nämnder in it. One of the two is null.
 *
 * @param namnd the one that the begäran is put to
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

    /** What the process needs to know, apart from which begäran it is. */
    Map<String, Object> variabler() {
        return arsgranskning == null ? Map.of(Processmotor.FORDJUPAD, projekt.id(), Processmotor.NAMND, namnd.getId()) : Map.of(Processmotor.ARSGRANSKNING, arsgranskning.getId());
    }

    /** The nämnder that something can be asked of. */
    public Stream<Namnd> namnder() {
        return arsgranskning == null ? projekt.namnder().stream() : Stream.of(namnd);
    }
}

package se.arshjulet.innehall;

import java.time.LocalDate;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.oberoende.Hotbedomning;
import se.arshjulet.oberoende.Oberoendeprovning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * The auditor's trial of the own independence (SKYREV R2); dates and answers are null until given.
 *
 * @param revisor user name of whose trial it is; null in a document that does not say, and then it is the year's yrkesrevisor
 */
public record OberoendeInnehall(String revisor, LocalDate provad, Boolean hinder, String motiv, List<Hot> hot) {

    public OberoendeInnehall {
        motiv = Tomt.text(motiv);
        hot = Tomt.lista(hot);
    }

    static OberoendeInnehall av(Oberoendeprovning provning) {
        return new OberoendeInnehall(provning.getRevisor(), provning.getProvad(), provning.getHinder(), provning.getMotiv(),
                provning.getHot().stream().map(Hot::av).toList());
    }

    /** Someone's, unless it says whose it is. */
    OberoendeInnehall av(Anvandare nagon) {
        return revisor != null ? this : new OberoendeInnehall(nagon.getAnvandarnamn(), provad, hinder, motiv, hot);
    }

    /** Finished, and the work may begin. */
    boolean arUtanHinder() {
        return provad != null && Boolean.FALSE.equals(hinder);
    }

    /** @throws Regelbrott when it is finished but not complete */
    Oberoendeprovning till(Arsgranskning granskning) {
        Oberoendeprovning provning = new Oberoendeprovning(granskning, granskning.getYrkesrevisor());
        hot.forEach(h -> provning.bedom(se.arshjulet.oberoende.Hot.valueOf(h.hot), h.forekommer, Tomt.lagrad(h.motatgard)));
        provning.dra(hinder, Tomt.lagrad(motiv));
        if (provad != null) {
            provning.avsluta(provad);
        }
        return provning;
    }

    /** One of the five threats: EGENINTRESSE, SJALVGRANSKNING, PARTSSTALLNING, VANSKAP or SKRAMSEL. */
    public record Hot(String hot, Boolean forekommer, String motatgard) {

        public Hot {
            motatgard = Tomt.text(motatgard);
        }

        static Hot av(Hotbedomning bedomning) {
            return new Hot(bedomning.getHot().name(), bedomning.getForekommer(), bedomning.getMotatgard());
        }
    }
}

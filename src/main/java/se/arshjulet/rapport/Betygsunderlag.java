package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.mall.Avsnitt;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.rakenskaper.RakenskapsuttalandeRepository;

/** What the verdict of an area rests on: its delområden, its fördjupade granskningar, and the firm's statements on the accounts. */
@ApplicationScoped
public class Betygsunderlag {

    @Inject
    GranskningRepository granskningar;

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    RakenskapsuttalandeRepository uttalanden;

    public Mallinnehall mall(Arsgranskning granskning) {
        return Mallinnehall.las(granskning.getRevisionsar().getMall().getInnehall());
    }

    /** The delområden, area by area in the template's order. */
    public List<Delomrade> delomraden(Arsgranskning granskning) {
        List<String> koder = mall(granskning).omraden().stream().map(Omrade::kod).toList();
        return granskningar.delomraden(granskning.getId()).stream()
                .sorted(Comparator.comparingInt((Delomrade d) -> koder.indexOf(d.getOmrade())).thenComparingInt(Delomrade::getOrdning)).toList();
    }

    public List<FordjupadGranskning> fordjupade(Arsgranskning granskning) {
        return fordjupade.som(granskning.getNamnd().getId(), granskning.getAr());
    }

    /** The worst rating by area; an area without ratings is not there. */
    public Map<String, Integer> samst(Arsgranskning granskning) {
        Map<String, Integer> samst = new HashMap<>();
        delomraden(granskning).stream().filter(Delomrade::isBedomt)
                .forEach(d -> samst.merge(d.getOmrade(), d.getBedomning().getNiva(), Math::max));
        fordjupade(granskning).stream().filter(f -> f.getOmrade() != null && f.getNiva() != null)
                .forEach(f -> samst.merge(f.getOmrade(), f.getNiva(), Math::max));
        if (uttalanden.uttalanden(granskning.getId()).stream().anyMatch(u -> Boolean.FALSE.equals(u.getRattvisande()))) {
            rakenskapsomrade(mall(granskning)).forEach(omrade -> samst.put(omrade.kod(), omrade.skala().size()));
        }
        return samst;
    }

    private static List<Omrade> rakenskapsomrade(Mallinnehall mall) {
        return mall.avsnitt().stream().filter(a -> a.slag() == Avsnitt.Slag.RAKENSKAPER).map(Avsnitt::omrade)
                .filter(Objects::nonNull).map(mall::omrade).toList();
    }
}

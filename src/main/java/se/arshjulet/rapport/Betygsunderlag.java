package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.mall.Inslag;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.rakenskaper.Rakenskapsuttalande;
import se.arshjulet.rakenskaper.RakenskapsuttalandeRepository;

/** What the verdict of an area rests on: its delområden, its fördjupade granskningar, and the statements on the accounts that the firm has handed in. */
@ApplicationScoped
public class Betygsunderlag {

    @Inject
    GranskningRepository granskningar;

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    RakenskapsuttalandeRepository uttalanden;

    public Mallinnehall mall(Arsgranskning granskning) {
        return granskning.mall();
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

    /** How serious the worst rating is, by area; an area without ratings is not there. */
    public Map<String, Integer> samst(Arsgranskning granskning) {
        return samst(mall(granskning), delomraden(granskning), fordjupade(granskning), uttalanden.uttalanden(granskning.getId()));
    }

    /** The same, of what has been read already. */
    static Map<String, Integer> samst(Mallinnehall mall, List<Delomrade> delomraden, List<FordjupadGranskning> fordjupade, List<Rakenskapsuttalande> uttalanden) {
        Map<String, Integer> samst = new HashMap<>();
        delomraden.stream().filter(Delomrade::isBedomt).forEach(d -> samst.merge(d.getOmrade(), mall.allvar(d.getBedomning().getNiva()), Math::max));
        fordjupade.stream().filter(f -> f.getOmrade() != null && f.getNiva() != null).forEach(f -> samst.merge(f.getOmrade(), mall.allvar(f.getNiva()), Math::max));
        if (uttalanden.stream().anyMatch(u -> u.arLamnat() && Boolean.FALSE.equals(u.getRattvisande()))) {
            mall.omrade(Inslag.RAKENSKAPER).filter(Omrade::harSkala).ifPresent(omrade -> samst.put(omrade.kod(), omrade.allvar(omrade.skala().size())));
        }
        return samst;
    }
}

package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/**
 * The points of earlier years. Those that the earlier year has handed over stand whatever a document says: it may tell how they stand now, not
 * change them or leave them out; those with the same words are told in their order. Others come and go with the document.
 */
@ApplicationScoped
public class Tidigareimport {

    @Inject
    TidigareRepository tidigare;

    void ersatt(Sammanhang sammanhang, List<TidigareInnehall> nya) {
        Map<Object, Deque<Tidigarepunkt>> overlamnade = new HashMap<>();
        int ordning = 0;
        for (Tidigarepunkt punkt : tidigare.punkter(sammanhang.granskning().getId())) {
            if (punkt.isOverlamnad()) {
                overlamnade.computeIfAbsent(TidigareInnehall.av(punkt).nyckel(), nyckel -> new ArrayDeque<>()).add(punkt);
                ordning = punkt.getOrdning();
            } else {
                tidigare.taBort(punkt);
            }
        }
        for (TidigareInnehall ny : nya) {
            Tidigarepunkt punkt = overlamnade.getOrDefault(ny.nyckel(), new ArrayDeque<>()).poll();
            if (punkt == null) {
                tidigare.lagg(ny.till(sammanhang, ++ordning));
            } else {
                ny.foljUpp(punkt);
            }
        }
    }
}

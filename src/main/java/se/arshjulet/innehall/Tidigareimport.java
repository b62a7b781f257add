package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/**
 * The points of earlier years. Those that the earlier year has handed over stand whatever a document says: it may tell how they stand now, not
 * change them or leave them out. Others come and go with the document.
 */
@ApplicationScoped
public class Tidigareimport {

    @Inject
    TidigareRepository tidigare;

    void ersatt(Sammanhang sammanhang, List<TidigareInnehall> nya) {
        Map<Object, Tidigarepunkt> overlamnade = new HashMap<>();
        for (Tidigarepunkt punkt : tidigare.punkter(sammanhang.granskning().getId())) {
            if (punkt.isOverlamnad()) {
                overlamnade.put(TidigareInnehall.av(punkt).nyckel(), punkt);
            } else {
                tidigare.taBort(punkt);
            }
        }
        int ordning = overlamnade.size();
        for (TidigareInnehall ny : nya) {
            Tidigarepunkt punkt = overlamnade.get(ny.nyckel());
            if (punkt == null) {
                tidigare.lagg(ny.till(sammanhang, ++ordning));
            } else {
                ny.foljUpp(punkt);
            }
        }
    }
}

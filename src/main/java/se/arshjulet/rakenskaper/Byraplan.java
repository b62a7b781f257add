package se.arshjulet.rakenskaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;

/** The firms as the model asks for them: {@code ${byraplan.byraer(arsgranskningId)}}. */
@Named("byraplan")
@ApplicationScoped
public class Byraplan {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    RakenskapsuttalandeRepository uttalanden;

    /** Ids of those that have an assignment at the nämnd. When none has, one that is null: the step waits for whoever gets it. */
    public List<Long> byraer(Long arsgranskning) {
        Arsgranskning granskning = arsgranskningar.hamta(arsgranskning);
        List<Long> byraer = uttalanden.uppdrag(granskning.getNamnd().getId(), granskning.getAr()).stream().map(u -> u.getByra().getId()).distinct().toList();
        return byraer.isEmpty() ? Collections.singletonList(null) : byraer;
    }
}

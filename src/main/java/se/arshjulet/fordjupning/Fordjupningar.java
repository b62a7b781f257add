package se.arshjulet.fordjupning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Roll;

/** Answers what the inbox and the versions ask of the fördjupade granskningar. */
@ApplicationScoped
public class Fordjupningar implements Fordjupningsregister {

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Override
    public Optional<Fordjupningsrad> rad(Long fordjupadId) {
        return fordjupade.finn(fordjupadId).map(f -> new Fordjupningsrad(f.getTitel(), f.getAr()));
    }

    @Override
    public boolean arbetar(Long fordjupadId, Anvandare vem) {
        return vem.har(Roll.REVISIONSDIREKTOR) || vem.har(Roll.YRKESREVISOR)
                && fordjupade.finn(fordjupadId).filter(f -> vem.getAnvandarnamn().equals(f.getCykel().getProjektledare())).isPresent();
    }

    /** The office; a nämnd when the report has been dispatched to it. */
    @Override
    public boolean far(Long fordjupadId, Anvandare vem) {
        return vem.har(Roll.REVISIONSDIREKTOR) || vem.har(Roll.YRKESREVISOR) || vem.har(Roll.FORTROENDEVALD) || vem.har(Roll.REGISTRATOR)
                || vem.har(Roll.NAMND) && vem.getNamnd() != null && fordjupade.finn(fordjupadId)
                        .flatMap(f -> f.adressat(vem.getNamnd())).filter(a -> a.getExpedierad() != null).isPresent();
    }
}

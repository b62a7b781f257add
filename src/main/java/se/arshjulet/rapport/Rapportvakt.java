package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.arsgranskning.Rapportlas;

/** Answers for the report to the parts of the year that come before it. */
@ApplicationScoped
public class Rapportvakt implements Rapportlas {

    @Inject
    RapportRepository rapporter;

    @Override
    public void kravInteInlamnad(Long arsgranskning) {
        rapporter.arsrapport(arsgranskning).filter(rapport -> !rapport.arFryst()).ifPresent(Arsrapport::kravUtkast);
    }

    @Override
    public boolean arFaststalld(Long arsgranskning) {
        return rapporter.arsrapport(arsgranskning).filter(Arsrapport::arFryst).isPresent();
    }
}

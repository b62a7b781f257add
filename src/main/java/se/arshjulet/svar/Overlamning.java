package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.expediering.Expedierad;
import se.arshjulet.expediering.Expediering;
import se.arshjulet.expediering.ExpedieringRepository;
import se.arshjulet.tidigare.TidigareRepository;
import se.arshjulet.tidigare.Tidigarepunkt;

/**
 * The year is a circle: what one year leaves open, the next one follows up. The points go over when the earlier report has been dispatched
 * and the later year has started, whichever comes last; what the nämnd promises follows when its svar is accepted.
 */
@ApplicationScoped
public class Overlamning {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    ExpedieringRepository expedieringar;

    @Inject
    TidigareRepository tidigare;

    @Inject
    Oppnapunkter oppna;

    void vidStart(@Observes ArsgranskningStartad startad) {
        Arsgranskning fran = startad.foregaende();
        if (fran != null && expedieringar.finn(fran.getId()).filter(Expediering::arExpedierad).isPresent()) {
            lamnaOver(fran, startad.granskning());
        }
    }

    void vidExpediering(@Observes Expedierad expedierad) {
        Arsgranskning fran = expedierad.missiv().getArsgranskning();
        arsgranskningar.efterfoljande(fran).filter(Overlamning::kanTaEmot).ifPresent(till -> lamnaOver(fran, till));
    }

    void narSvaretArAccepterat(Svar svar) {
        Optional<Arsgranskning> aret = svar.getArsgranskning() != null ? Optional.of(svar.getArsgranskning())
                : arsgranskningar.finn(svar.getNamnd().getKortnamn(), svar.getAr()).stream().filter(a -> a.getStatus() != Arsgranskning.Status.AVBRUTEN).findFirst();
        aret.flatMap(arsgranskningar::efterfoljande).filter(Overlamning::kanTaEmot).ifPresent(till -> tidigare.punkter(till.getId()).stream()
                .filter(p -> p.isOverlamnad() && p.getUrsprung() == svar.getAr()).forEach(p -> Optional.ofNullable(oppna.utlovat(svar, p)).ifPresent(p::utlova)));
    }

    /** A report that has been handed in is not added to. */
    private static boolean kanTaEmot(Arsgranskning till) {
        return till.getStatus() == Arsgranskning.Status.PAGAENDE && till.getFas().compareTo(Fas.RAPPORT) <= 0;
    }

    private void lamnaOver(Arsgranskning fran, Arsgranskning till) {
        List<Tidigarepunkt> redan = tidigare.punkter(till.getId());
        oppna.i(fran, till, redan.size()).stream().filter(ny -> redan.stream().noneMatch(p -> p.sammaSom(ny.getForvaltning(), ny.getText())))
                .forEach(tidigare::lagg);
    }
}

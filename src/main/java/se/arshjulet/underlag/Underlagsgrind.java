package se.arshjulet.underlag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.organisation.Obehorig;

/** Underlag is for those who work on the case: its yrkesrevisor and the revisionsdirektör. For others it is not there. */
@ApplicationScoped
public class Underlagsgrind {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    UnderlagRepository underlag;

    @Inject
    Insyn insyn;

    Arsgranskning granskning(Long id) {
        return Optional.ofNullable(id).flatMap(arsgranskningar::finn).filter(insyn::arbetar).orElseThrow(() -> new Obehorig("underlag i årsgranskning " + id));
    }

    Arsgranskning pagaende(Long id) {
        Arsgranskning granskning = granskning(id);
        granskning.kravPagaende();
        return granskning;
    }

    Underlag underlag(Long id) {
        return Optional.ofNullable(id).flatMap(underlag::finn).filter(u -> insyn.arbetar(u.getArsgranskning())).orElseThrow(() -> new Obehorig("underlag " + id));
    }

    /** To change something about it. */
    Underlag oppet(Long id) {
        Underlag funnet = underlag(id);
        funnet.getArsgranskning().kravPagaende();
        return funnet;
    }
}

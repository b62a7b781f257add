package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Fordjupningsregister.Fordjupningsprojekt;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;

/** A begäran is for those who work in the case and for the nämnd that it is put to. For others it is not there. */
@ApplicationScoped
public class Begaransgrind {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    BegaranRepository begaranden;

    @Inject
    Insyn insyn;

    @Inject
    Fordjupningsregister fordjupade;

    @Inject
    Inloggad inloggad;

    Begaran synlig(Long id) {
        return begaranden.finn(id).filter(b -> laser(b) || arMinNamnds(b)).orElseThrow(() -> new Obehorig("begäran " + id));
    }

    /** For whoever works in the case. */
    Begaran revisorns(Long id) {
        return begaranden.finn(id).filter(b -> b.getArende().arArets() ? insyn.arbetar(b.getArsgranskning()) : fordjupade.arbetar(b.getFordjupadId(), inloggad.anvandare()))
                .orElseThrow(() -> new Obehorig("begäran " + id));
    }

    /** A file that has been handed in to a fördjupad granskning. */
    Bifogad lamnad(Long id) {
        return begaranden.bifogad(id).filter(fil -> fil.isLamnad() && !fil.getPost().getBegaran().getArende().arArets() && laser(fil.getPost().getBegaran()))
                .orElseThrow(() -> new Obehorig("fil " + id));
    }

    Arsgranskning arbetar(Long arsgranskning) {
        return Optional.ofNullable(arsgranskning).flatMap(arsgranskningar::finn).filter(insyn::arbetar)
                .orElseThrow(() -> new Obehorig("begäranden i årsgranskning " + arsgranskning));
    }

    Fordjupningsprojekt iProjektet(Long fordjupad) {
        return Optional.ofNullable(fordjupad).flatMap(fordjupade::projekt).filter(p -> fordjupade.arbetar(p.id(), inloggad.anvandare()))
                .orElseThrow(() -> new Obehorig("begäranden i fördjupad granskning " + fordjupad));
    }

    boolean farSe(Arsgranskning arende) {
        return insyn.arbetar(arende) || arMin(arende.getNamnd());
    }

    private boolean laser(Begaran begaran) {
        return begaran.getArende().arArets() ? insyn.arbetar(begaran.getArsgranskning()) : fordjupade.laser(begaran.getFordjupadId());
    }

    private boolean arMinNamnds(Begaran begaran) {
        return arMin(begaran.getNamnd());
    }

    private boolean arMin(Namnd namnd) {
        Anvandare jag = inloggad.anvandare();
        return jag.har(Roll.NAMND) && jag.getNamnd() != null && jag.getNamnd().getId().equals(namnd.getId());
    }
}

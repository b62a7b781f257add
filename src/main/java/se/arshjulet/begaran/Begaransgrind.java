package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;

/** En begäran är för dem som arbetar i ärendet och för den nämnd som den är ställd till. För andra finns den inte. */
@ApplicationScoped
public class Begaransgrind {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    BegaranRepository begaranden;

    @Inject
    Insyn insyn;

    @Inject
    Inloggad inloggad;

    Begaran synlig(Long id) {
        return begaranden.finn(id).filter(b -> farSe(b.getArsgranskning())).orElseThrow(() -> new Obehorig("begäran " + id));
    }

    /** För den som arbetar i ärendet. */
    Begaran revisorns(Long id) {
        return begaranden.finn(id).filter(b -> insyn.arbetar(b.getArsgranskning())).orElseThrow(() -> new Obehorig("begäran " + id));
    }

    Arsgranskning arbetar(Long arsgranskning) {
        return Optional.ofNullable(arsgranskning).flatMap(arsgranskningar::finn).filter(insyn::arbetar)
                .orElseThrow(() -> new Obehorig("begäranden i årsgranskning " + arsgranskning));
    }

    boolean farSe(Arsgranskning arende) {
        Anvandare jag = inloggad.anvandare();
        return insyn.arbetar(arende) || jag.har(Roll.NAMND) && jag.getNamnd() != null && jag.getNamnd().getId().equals(arende.getNamnd().getId());
    }
}

package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;

/** The one place that says who may see an answer, write it and review it. */
@ApplicationScoped
public class Svarsgrind {

    @Inject
    SvarRepository svaren;

    @Inject
    Insyn insyn;

    @Inject
    Fordjupningsregister fordjupningar;

    @Inject
    Inloggad inloggad;

    /** The answer that a task is about; the task has been tried already. */
    Svar till(Uppgift uppgift) {
        return (uppgift.getFordjupadId() == null ? svaren.finn(uppgift.getArsgranskningId()) : svaren.finn(uppgift.getFordjupadId(), uppgift.getNamndId())).orElseThrow();
    }

    /** The ids of the answers that tasks are about, by the ids of those, in two queries at most. */
    Map<Long, Long> svarId(List<Uppgift> uppgifter) {
        Map<Long, Long> arens = svaren.arens(uppgifter.stream().map(Uppgift::getArsgranskningId).filter(Objects::nonNull).toList());
        Map<List<Long>, Long> fordjupades = svaren.fordjupades(uppgifter.stream().map(Uppgift::getFordjupadId).filter(Objects::nonNull).distinct().toList());
        Map<Long, Long> alla = new HashMap<>();
        uppgifter.forEach(u -> Optional.ofNullable(u.getFordjupadId() == null ? arens.get(u.getArsgranskningId()) : fordjupades.get(List.of(u.getFordjupadId(), u.getNamndId())))
                .ifPresent(svar -> alla.put(u.getId(), svar)));
        return alla;
    }

    /** @throws Obehorig also when it is not there, so that the answer does not tell which ones are */
    Svar synligt(Long id) {
        return finn(id).filter(this::farSe).orElseThrow(() -> new Obehorig("svar " + id));
    }

    /** For those who write it: the nämnd's own. */
    Svar namndens(Long id) {
        return finn(id).filter(this::arNamndens).orElseThrow(() -> new Obehorig("svar " + id));
    }

    /** For those who review it. */
    Svar granskat(Long id) {
        return finn(id).filter(this::granskar).orElseThrow(() -> new Obehorig("granskning av svar " + id));
    }

    private Optional<Svar> finn(Long id) {
        return Optional.ofNullable(id).flatMap(svaren::medId);
    }

    boolean farSe(Svar svar) {
        return arNamndens(svar) || (svar.getArsgranskning() == null ? arInifran() && fordjupningar.far(svar.getFordjupad().getId(), inloggad.anvandare())
                : insyn.farLasaInnehall(svar.getArsgranskning()));
    }

    private boolean arInifran() {
        return inloggad.har(Roll.YRKESREVISOR) || inloggad.har(Roll.REVISIONSDIREKTOR) || inloggad.har(Roll.FORTROENDEVALD) || inloggad.har(Roll.REGISTRATOR);
    }

    boolean arNamndens(Svar svar) {
        Anvandare jag = inloggad.anvandare();
        return jag.har(Roll.NAMND) && jag.getNamnd() != null && Objects.equals(jag.getNamnd().getId(), svar.getNamnd().getId());
    }

    boolean granskar(Svar svar) {
        return svar.getArsgranskning() == null ? fordjupningar.arbetar(svar.getFordjupad().getId(), inloggad.anvandare()) : insyn.arbetar(svar.getArsgranskning());
    }
}

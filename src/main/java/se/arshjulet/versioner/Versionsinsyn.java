package se.arshjulet.versioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;

/**
 * The one place that says whose versions are for whom. They are arbetsmaterial: an auditor's are for those who work in the case, anybody
 * else's for those who have the role they were written in and see the case, a firm's for the person who wrote them.
 */
@ApplicationScoped
public class Versionsinsyn {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Insyn insyn;

    @Inject
    Inloggad inloggad;

    /** @throws Obehorig when nothing of it could be for the caller, or it does not exist */
    Arsgranskning krav(Long arsgranskningId) {
        return Optional.ofNullable(arsgranskningId).flatMap(arsgranskningar::finn).filter(g -> !roller(g).isEmpty())
                .orElseThrow(() -> new Obehorig("versioner i årsgranskning " + arsgranskningId));
    }

    void krav(Textversion version) {
        boolean minRoll = roller(krav(version.getArsgranskningId())).contains(version.getRoll());
        boolean annanByras = version.getRoll() == Roll.REDOVISNINGSREVISOR && !version.getAnvandarnamn().equals(inloggad.anvandarnamn());
        if (!minRoll || annanByras) {
            throw new Obehorig("version " + version.getId());
        }
    }

    /** The roles whose versions the caller may see. */
    Set<Roll> roller(Arsgranskning granskning) {
        Anvandare jag = inloggad.anvandare();
        Set<Roll> roller = EnumSet.noneOf(Roll.class);
        jag.getRoller().stream().filter(roll -> roll == Roll.REDOVISNINGSREVISOR || insyn.far(granskning) && roll != Roll.ADMINISTRATOR
                && roll != Roll.YRKESREVISOR && (roll != Roll.NAMND || arMinNamnds(granskning, jag))).forEach(roller::add);
        if (insyn.arbetar(granskning)) {
            roller.add(Roll.YRKESREVISOR);
        }
        return roller;
    }

    private static boolean arMinNamnds(Arsgranskning granskning, Anvandare jag) {
        return jag.getNamnd() != null && jag.getNamnd().getId().equals(granskning.getNamnd().getId());
    }
}

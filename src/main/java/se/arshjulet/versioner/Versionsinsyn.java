package se.arshjulet.versioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Fordjupningsregister;
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
    Fordjupningsregister fordjupade;

    @Inject
    Inloggad inloggad;

    /** @throws Obehorig when nothing of it could be for the caller, or it does not exist */
    Set<Roll> krav(Arendeid arende) {
        Set<Roll> roller = arende.arArets() ? arsgranskningar.finn(arende.id()).map(this::roller).orElse(Set.of()) : roller(arende.fordjupad());
        if (roller.isEmpty()) {
            throw new Obehorig("versioner i " + arende);
        }
        return roller;
    }

    /** What the case is called. */
    String benamning(Arendeid arende) {
        if (arende.arArets()) {
            Arsgranskning granskning = arsgranskningar.hamta(arende.id());
            return granskning.getNamnd().getKortnamn() + " " + granskning.getAr();
        }
        return fordjupade.rad(arende.fordjupad()).map(rad -> rad.titel() + " " + rad.ar()).orElse("");
    }

    void krav(Textversion version) {
        boolean minRoll = krav(version.getArende()).contains(version.getRoll());
        // a nämnd's remarks on a fördjupad granskning are also one person's: another nämnd has the same role
        boolean annans = (version.getRoll() == Roll.REDOVISNINGSREVISOR || version.getRoll() == Roll.NAMND && !version.getArende().arArets()) && !version.getAnvandarnamn().equals(inloggad.anvandarnamn());
        if (!minRoll || annans) {
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

    /** An auditor's versions are for those who work in the granskning, others for those of the same role who see it. */
    private Set<Roll> roller(Long fordjupadId) {
        Anvandare jag = inloggad.anvandare();
        Set<Roll> roller = EnumSet.noneOf(Roll.class);
        if (fordjupade.rad(fordjupadId).isEmpty()) {
            return roller;
        }
        if (fordjupade.far(fordjupadId, jag)) {
            jag.getRoller().stream().filter(roll -> roll != Roll.ADMINISTRATOR && roll != Roll.YRKESREVISOR).forEach(roller::add);
        }
        if (fordjupade.arbetar(fordjupadId, jag)) {
            roller.add(Roll.YRKESREVISOR);
        }
        return roller;
    }

    private static boolean arMinNamnds(Arsgranskning granskning, Anvandare jag) {
        return jag.getNamnd() != null && jag.getNamnd().getId().equals(granskning.getNamnd().getId());
    }
}

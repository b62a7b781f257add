package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Ersattningar;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.logg.Sammanhang;

/** Det enda stället som säger vem som får se ett ärende. Rapportens innehåll har egna, strängare villkor. */
@ApplicationScoped
public class Insyn {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Inloggad inloggad;

    @Inject
    Ersattningar ersattningar;

    @Inject
    Uppgiftsinsyn uppgifter;

    /** @throws Obehorig också när granskningen inte finns, så att svaret inte avslöjar vilka som gör det */
    public Arsgranskning krav(Long id) {
        Arsgranskning granskning = Optional.ofNullable(id).flatMap(arsgranskningar::finn).filter(this::far).orElseThrow(() -> new Obehorig("årsgranskning " + id));
        Sammanhang.arende(granskning.getBeteckning());
        return granskning;
    }

    /** Nämndens granskning det året, den senast startade; {@link Obehorig} som ovan. */
    public Arsgranskning krav(String namnd, int ar) {
        return arsgranskningar.finn(namnd, ar).stream().filter(this::far).findFirst()
                .orElseThrow(() -> new Obehorig("årsgranskning " + namnd + "-" + ar));
    }

    public boolean far(Arsgranskning granskning) {
        Anvandare jag = inloggad.anvandare();
        return jag.har(Roll.REVISIONSDIREKTOR) || jag.har(Roll.FORTROENDEVALD) || jag.har(Roll.REGISTRATOR)
                || jag.har(Roll.YRKESREVISOR) && (arMin(granskning, jag) || uppgifter.harUppgiftI(granskning.getId()))
                || jag.har(Roll.NAMND) && harExpedierats(granskning) && arMinNamnds(granskning, jag);
    }

    /**
     * Rapportens och granskningens innehåll: den som skriver och den som kvalitetssäkrar ser det hela tiden,
     * förtroendevalda och registratorn när rapporten är fastställd, nämnden när den har expedierats.
     */
    public boolean farLasaInnehall(Arsgranskning granskning) {
        Anvandare jag = inloggad.anvandare();
        return far(granskning) && (arbetar(granskning)
                || arFryst(granskning) && (jag.har(Roll.FORTROENDEVALD) || jag.har(Roll.REGISTRATOR)) || jag.har(Roll.NAMND) && harExpedierats(granskning));
    }

    /**
     * Årets innehåll visat i en mall som skrivs: för den som ändå läser det, och för administratören när rapporten har
     * expedierats och är en offentlig handling.
     */
    public boolean farProvaMall(Arsgranskning granskning) {
        return farLasaInnehall(granskning) || inloggad.har(Roll.ADMINISTRATOR) && harExpedierats(granskning);
    }

    /** @throws Obehorig när innehållet inte är för den inloggade, eller inte finns */
    public Arsgranskning kravInnehall(Long id) {
        return Optional.ofNullable(id).flatMap(arsgranskningar::finn).filter(this::farLasaInnehall).orElseThrow(() -> new Obehorig("innehållet i årsgranskning " + id));
    }

    /** Som {@link #far} för den som är på kontoret, när bara ärendets yrkesrevisor är läst: för listor över hela regionen. */
    public boolean farOppna(String yrkesrevisor) {
        Anvandare jag = inloggad.anvandare();
        return jag.har(Roll.REVISIONSDIREKTOR) || jag.har(Roll.FORTROENDEVALD) || jag.har(Roll.REGISTRATOR)
                || jag.har(Roll.YRKESREVISOR) && arMin(yrkesrevisor, jag);
    }

    /** En fastställd rapports bedömningar: för den som får öppna ärendet, och för hela kontoret när den har expedierats och är offentlig. */
    public boolean farSeBedomningar(Fas fas, String yrkesrevisor) {
        return arFryst(fas) && (farOppna(yrkesrevisor) || harExpedierats(fas));
    }

    /** Rapporten är fastställd: kvalitetssäkringen är avslutad och dokumentet ändras inte mer. */
    public static boolean arFryst(Arsgranskning granskning) {
        return arFryst(granskning.getFas());
    }

    public static boolean arFryst(Fas fas) {
        return fas.compareTo(Fas.KVALITETSSAKRING) > 0;
    }

    /** Vem som arbetar i ärendet: dess yrkesrevisor, den som ersätter yrkesrevisorn och revisionsdirektören. */
    public boolean arbetar(Arsgranskning granskning) {
        Anvandare jag = inloggad.anvandare();
        return jag.har(Roll.REVISIONSDIREKTOR) || jag.har(Roll.YRKESREVISOR) && arMin(granskning, jag);
    }

    private boolean arMin(Arsgranskning granskning, Anvandare jag) {
        return arMin(granskning.getYrkesrevisor().getAnvandarnamn(), jag);
    }

    private boolean arMin(String revisor, Anvandare jag) {
        return revisor.equals(jag.getAnvandarnamn()) || ersattningar.ersatter(jag, revisor);
    }

    private static boolean arMinNamnds(Arsgranskning granskning, Anvandare jag) {
        return jag.getNamnd() != null && Objects.equals(jag.getNamnd().getId(), granskning.getNamnd().getId());
    }

    private static boolean harExpedierats(Arsgranskning granskning) {
        return harExpedierats(granskning.getFas());
    }

    public static boolean harExpedierats(Fas fas) {
        return fas.compareTo(Fas.EXPEDIERING) > 0;
    }
}

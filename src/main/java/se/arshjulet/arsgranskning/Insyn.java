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

/** The only place that says who may see a case. The content of the report has conditions of its own, which are stricter. */
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

    /** @throws Obehorig also when the granskning is not there, so that the answer does not tell which ones are */
    public Arsgranskning krav(Long id) {
        Arsgranskning granskning = Optional.ofNullable(id).flatMap(arsgranskningar::finn).filter(this::far).orElseThrow(() -> new Obehorig("årsgranskning " + id));
        Sammanhang.arende(granskning.getBeteckning());
        return granskning;
    }

    /** The nämnd's granskning of that year, the last one started; {@link Obehorig} as above. */
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
     * The content of the report and of the granskning: whoever writes it and whoever assures its quality see it all the time,
     * the elected auditors and the registrator when the report is approved, the nämnd when it has been dispatched.
     */
    public boolean farLasaInnehall(Arsgranskning granskning) {
        Anvandare jag = inloggad.anvandare();
        return far(granskning) && (arbetar(granskning)
                || arFryst(granskning) && (jag.har(Roll.FORTROENDEVALD) || jag.har(Roll.REGISTRATOR)) || jag.har(Roll.NAMND) && harExpedierats(granskning));
    }

    /**
     * The content of the year shown in a template that is being written: for whoever reads it anyway, and for the administratör when
     * the report has been dispatched and is a public document.
     */
    public boolean farProvaMall(Arsgranskning granskning) {
        return farLasaInnehall(granskning) || inloggad.har(Roll.ADMINISTRATOR) && harExpedierats(granskning);
    }

    /** @throws Obehorig when the content is not for the logged-in user, or is not there */
    public Arsgranskning kravInnehall(Long id) {
        return Optional.ofNullable(id).flatMap(arsgranskningar::finn).filter(this::farLasaInnehall).orElseThrow(() -> new Obehorig("innehållet i årsgranskning " + id));
    }

    /** As {@link #far} for somebody at the office, when only the yrkesrevisor of the case has been read: for lists of the whole region. */
    public boolean farOppna(String yrkesrevisor) {
        Anvandare jag = inloggad.anvandare();
        return jag.har(Roll.REVISIONSDIREKTOR) || jag.har(Roll.FORTROENDEVALD) || jag.har(Roll.REGISTRATOR)
                || jag.har(Roll.YRKESREVISOR) && arMin(yrkesrevisor, jag);
    }

    /** The ratings of an approved report: for whoever may open the case, and for the whole office when it has been dispatched and is public. */
    public boolean farSeBedomningar(Fas fas, String yrkesrevisor) {
        return arFryst(fas) && (farOppna(yrkesrevisor) || harExpedierats(fas));
    }

    /** The report is approved: the kvalitetssäkring has ended and the document is not changed any more. */
    public static boolean arFryst(Arsgranskning granskning) {
        return arFryst(granskning.getFas());
    }

    public static boolean arFryst(Fas fas) {
        return fas.compareTo(Fas.KVALITETSSAKRING) > 0;
    }

    /** Who works in the case: its yrkesrevisor, whoever stands in for the yrkesrevisor, and the revisionsdirektör. */
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

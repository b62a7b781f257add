package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.fordjupning.Adressat;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.FordjupadGranskningRepository;
import se.arshjulet.fordjupning.Granskningslage;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Ersattningar;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.organisation.Roll;

/**
 * The one place that says who sees what of a fördjupad granskning. The office sees where each stands; its papers are for the team and the
 * revisionsdirektör, its report for the rest of the office when it is frozen, and for a nämnd when it has been dispatched to it.
 */
@ApplicationScoped
public class Projektinsyn implements Fordjupningsregister {

    @Inject
    ProjektRepository projekt;

    @Inject
    FordjupadGranskningRepository fordjupade;

    @Inject
    Ersattningar ersattningar;

    @Inject
    Inloggad inloggad;

    @Override
    public Optional<Fordjupningsrad> rad(Long fordjupadId) {
        return fordjupade.finn(fordjupadId).map(f -> new Fordjupningsrad(f.getTitel(), f.getAr()));
    }

    @Override
    public Optional<Fordjupningsprojekt> projekt(Long fordjupadId) {
        return projekt.fordjupad(fordjupadId).map(f -> new Fordjupningsprojekt(f.getId(), f.getTitel(), ProjektProcess.affarsnyckel(f.getId()), f.getCykel().getProjektledare(),
                f.getCykel().skrivs(), f.getAdressater().stream().map(Adressat::getNamnd).filter(Namnd::isAktiv).toList()));
    }

    @Override
    public boolean laser(Long fordjupadId) {
        return projekt.fordjupad(fordjupadId).filter(this::laser).isPresent();
    }

    @Override
    public boolean arbetar(Long fordjupadId, Anvandare vem) {
        return vem.har(Roll.REVISIONSDIREKTOR) || vem.har(Roll.YRKESREVISOR) && projekt.arMedlem(fordjupadId, vem.getAnvandarnamn());
    }

    @Override
    public boolean far(Long fordjupadId, Anvandare vem) {
        return arPaKontoret(vem) || fordjupade.finn(fordjupadId).filter(f -> harExpedieratsTill(f, vem)).isPresent();
    }

    private static boolean arPaKontoret(Anvandare vem) {
        return vem.har(Roll.REVISIONSDIREKTOR) || vem.har(Roll.YRKESREVISOR) || vem.har(Roll.FORTROENDEVALD) || vem.har(Roll.REGISTRATOR);
    }

    private static boolean harExpedieratsTill(FordjupadGranskning fordjupad, Anvandare vem) {
        return vem.har(Roll.NAMND) && vem.getNamnd() != null
                && fordjupad.adressat(vem.getNamnd()).map(Adressat::getExpedierad).isPresent();
    }

    /** @throws Obehorig also when there is none */
    FordjupadGranskning krav(Long id) {
        return projekt.fordjupad(id).filter(f -> far(id, inloggad.anvandare())).orElseThrow(() -> new Obehorig("fördjupad granskning " + id));
    }

    /** For the team and the revisionsdirektör. */
    FordjupadGranskning kravArbetar(Long id) {
        return projekt.fordjupad(id).filter(f -> arbetar(id, inloggad.anvandare())).orElseThrow(() -> new Obehorig("arbetet i fördjupad granskning " + id));
    }

    boolean arbetar(FordjupadGranskning fordjupad) {
        return arbetar(fordjupad.getId(), inloggad.anvandare());
    }

    /** Whether the caller may write working papers while they are written: that takes a place in the team, also for the revisionsdirektör (ADR 29). */
    boolean skriver(FordjupadGranskning fordjupad) {
        return arbetar(fordjupad) && fordjupad.getCykel().skrivs() && projekt.arMedlem(fordjupad.getId(), inloggad.anvandarnamn());
    }

    /** Whoever works in it, and whoever stands in for one of the team: that one reads, and does only the task. */
    boolean laser(FordjupadGranskning fordjupad) {
        Anvandare jag = inloggad.anvandare();
        return arbetar(fordjupad) || jag.har(Roll.YRKESREVISOR)
                && ersattningar.av(jag).stream().anyMatch(borta -> projekt.arMedlem(fordjupad.getId(), borta.getAnvandarnamn()));
    }

    /** For those who may read the papers. */
    FordjupadGranskning kravLaser(Long id) {
        return projekt.fordjupad(id).filter(this::laser).orElseThrow(() -> new Obehorig("arbetet i fördjupad granskning " + id));
    }

    /** Whether the caller may read the report as it is now. */
    boolean farLasaRapport(FordjupadGranskning fordjupad) {
        Granskningslage lage = fordjupad.getCykel().getLage();
        boolean fryst = lage != Granskningslage.PAGAENDE && lage != Granskningslage.AVBRUTEN;
        Anvandare jag = inloggad.anvandare();
        return laser(fordjupad) || fryst && arPaKontoret(jag) || harExpedieratsTill(fordjupad, jag);
    }

    FordjupadGranskning kravRapport(Long id) {
        FordjupadGranskning fordjupad = krav(id);
        if (!farLasaRapport(fordjupad)) {
            throw new Obehorig("rapporten i fördjupad granskning " + id);
        }
        return fordjupad;
    }
}

package se.arshjulet.inloggning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The organisation's identity: what its values give, and which account is whose. */
@Tjanst
public class IdentitetService {

    private static final int VARDE_LANGST = 255;

    @Inject
    IdentitetRepository identiteter;

    @Inject
    OrganisationRepository organisation;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Bekraftelse bekraftelse;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    @Tillaten(Roll.ADMINISTRATOR)
    public List<Anspraksregel> regler() {
        return identiteter.regler();
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public void laggTill(Regelformular formular) {
        Tolk tolk = new Tolk();
        String varde = Tolk.text(formular.getVarde()) == null ? tolk.fel("varde", "inloggning.fel.regel.vardeSaknas") : tolk.rad("varde", formular.getVarde(), VARDE_LANGST);
        Roll roll = Tolk.text(formular.getRoll()) == null ? tolk.fel("roll", "inloggning.fel.regel.rollSaknas") : tolk.val("roll", formular.getRoll(), Roll.class);
        String kortnamn = Tolk.text(formular.getNamnd());
        Namnd namnd = kortnamn == null ? null : organisation.namnd(kortnamn).orElseGet(() -> tolk.fel("namnd", "platform.fel.val", kortnamn));
        tolk.klart();
        Anspraksregel ny = new Anspraksregel(varde, roll, namnd);
        if (identiteter.regler(List.of(varde)).stream().anyMatch(ny::arSom)) {
            throw new Regelbrott("varde", "inloggning.fel.regel.finns", varde);
        }
        identiteter.lagg(ny);
    }

    /** Whoever has the role by the rule alone loses it at the next log-in. */
    @Tillaten(Roll.ADMINISTRATOR)
    public void taBort(Long regelId) {
        identiteter.regel(regelId).ifPresent(identiteter::taBort);
    }

    @Tillaten
    public Optional<Identitetskoppling> minKoppling() {
        return identiteter.koppling(inloggad.anvandare());
    }

    /** The local account of the administratör is the way in when the provider is down, and the firm's people are not in it. */
    @Tillaten
    public boolean kanKopplas() {
        return !inloggad.har(Roll.ADMINISTRATOR) && !inloggad.har(Roll.REDOVISNINGSREVISOR) && minKoppling().isEmpty();
    }

    /** Before the browser is sent to the provider: what is linked there becomes a way in. */
    @Tillaten
    @Transactional(dontRollbackOn = Regelbrott.class)
    public void borjaKoppla(String bekraftat) {
        if (!kanKopplas()) {
            throw new Regelbrott("", "inloggning.koppling.nej");
        }
        bekraftelse.krav(bekraftat, "kopplingsbekraftelse");
    }

    @Tillaten
    public void koppla(Identitet identitet) {
        if (!kanKopplas() || identiteter.koppling(identitet).isPresent()) {
            throw new Regelbrott("", "inloggning.koppling.nej");
        }
        identiteter.lagg(new Identitetskoppling(inloggad.anvandare(), identitet, LocalDateTime.now(klocka)));
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public Optional<Identitetskoppling> koppling(Long anvandareId) {
        return identiteter.koppling(finn(anvandareId));
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public void kopplaLoss(Long anvandareId) {
        identiteter.koppling(finn(anvandareId)).ifPresent(identiteter::taBort);
    }

    private Anvandare finn(Long id) {
        return anvandare.finn(id).orElseThrow(() -> new Regelbrott("", "organisation.fel.finnsInte"));
    }
}

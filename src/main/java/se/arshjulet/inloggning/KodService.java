package se.arshjulet.inloggning;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.security.AndraSteget.Lage;

/** One-time codes: everybody's own app, and for the administratör which roles must have one. */
@Tjanst
public class KodService {

    private static final int HEMLIGHET_BYTE = 20;
    private static final DateTimeFormatter TID = DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' HH.mm");

    @Inject
    KodRepository koder;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Kodprovning provning;

    @Inject
    Kodvalv valv;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** The one that counts; empty for somebody who has none. */
    @Tillaten
    public Optional<Kodapp> min() {
        return koder.app(inloggad.anvandare()).filter(Kodapp::galler);
    }

    @Tillaten
    public boolean harLosenord() {
        return inloggad.anvandare().getLosenord() != null;
    }

    /** The role demands codes that I do not have yet: until I have them I get only here. */
    @Tillaten
    public boolean maste() {
        return provning.lage(inloggad.anvandarnamn()) == Lage.SAKNAS;
    }

    /** The former one, if it was never confirmed, does not count. */
    @Tillaten
    public Nykodapp borja() {
        Anvandare jag = inloggad.anvandare();
        if (min().isPresent() || jag.getLosenord() == null) {
            throw new Regelbrott("", "inloggning.fel.kod.har");
        }
        koder.app(jag).ifPresent(koder::taBort);
        byte[] hemlighet = Kodvalv.slump(HEMLIGHET_BYTE);
        koder.lagg(new Kodapp(jag, valv.las(jag.getAnvandarnamn(), hemlighet), LocalDateTime.now(klocka)));
        return Nykodapp.av(jag.getAnvandarnamn(), hemlighet);
    }

    /** @return the reserve codes, which nobody can see again */
    @Tillaten
    public List<String> bekrafta(String kod) {
        Anvandare jag = inloggad.anvandare();
        Kodapp app = koder.app(jag).filter(a -> !a.galler()).orElseThrow(() -> new Regelbrott("", "inloggning.fel.kod.borjaOm"));
        OptionalLong steg = provning.steg(jag, app, kod == null ? "" : kod);
        if (steg.isEmpty()) {
            throw new Regelbrott(List.of(Brist.i("kod", "inloggning.fel.kod.klocka", LocalDateTime.now(klocka).format(TID))));
        }
        List<String> reserv = Reservkoder.nya();
        app.bekrafta(steg.getAsLong(), reserv.stream().map(Reservkoder::avtryck).toList(), LocalDateTime.now(klocka));
        return reserv;
    }

    /** With a code of the app or a reserve code, so that a computer left open is not enough; a wrong code counts as at the log-in. */
    @Tillaten
    @Transactional(dontRollbackOn = Regelbrott.class)
    public void stangAv(String kod) {
        Kodapp app = min().orElseThrow(() -> new Regelbrott("", "inloggning.fel.kod.borjaOm"));
        if (provning.prova(inloggad.anvandarnamn(), Tolk.text(kod)).getStatus() != Status.VALID) {
            throw new Regelbrott("avkod", "inloggning.fel.kod");
        }
        koder.taBort(app);
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public Optional<Kodapp> app(Long anvandareId) {
        return koder.app(finn(anvandareId)).filter(Kodapp::galler);
    }

    /** For somebody who has lost both the app and the reserve codes. */
    @Tillaten(Roll.ADMINISTRATOR)
    public void nollstall(Long anvandareId) {
        koder.app(finn(anvandareId)).ifPresent(koder::taBort);
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public Set<Roll> krav() {
        return koder.krav().stream().map(Kodkrav::getRoll).collect(Collectors.toCollection(() -> EnumSet.noneOf(Roll.class)));
    }

    /** Counts from the next log-in. */
    @Tillaten(Roll.ADMINISTRATOR)
    public void krav(Collection<String> roller) {
        Tolk tolk = new Tolk();
        Set<Roll> nya = EnumSet.noneOf(Roll.class);
        roller.forEach(r -> Optional.ofNullable(tolk.val("roller", r, Roll.class)).ifPresent(nya::add));
        tolk.klart();
        koder.krav().stream().filter(k -> !nya.remove(k.getRoll())).forEach(koder::taBort);
        nya.forEach(r -> koder.lagg(new Kodkrav(r)));
    }

    private Anvandare finn(Long id) {
        return anvandare.finn(id).orElseThrow(() -> new Regelbrott("", "organisation.fel.finnsInte"));
    }
}

package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.logging.Logger;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.MedOmtag;
import se.arshjulet.platform.security.AndraSteget;
import se.arshjulet.platform.security.Kodbevis;

/** The second step as one of the container's identity stores. A wrong code counts as a wrong password does, and locks as it does. */
@ApplicationScoped
@MedOmtag
public class Kodprovning implements IdentityStore, AndraSteget {

    private static final Logger LOGG = Logger.getLogger(Kodprovning.class.getName());

    @Inject
    AnvandareRepository anvandare;

    @Inject
    KodRepository koder;

    @Inject
    Kodvalv valv;

    @Inject
    Clock klocka;

    @Override
    @Transactional
    public CredentialValidationResult validate(Credential uppgifter) {
        return uppgifter instanceof Kodbevis bevis ? prova(bevis.anvandarnamn(), bevis.kod()) : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }

    CredentialValidationResult prova(String anvandarnamn, String kod) {
        LocalDateTime nu = LocalDateTime.now(klocka);
        Optional<Anvandare> kand = anvandare.finn(anvandarnamn).filter(a -> a.kanLoggaIn(nu));
        if (kand.isEmpty()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        Anvandare vem = kand.get();
        if (kod != null && koder.app(vem).filter(Kodapp::galler).filter(app -> stammer(vem, app, kod)).isPresent()) {
            vem.loggadeIn();
            return new CredentialValidationResult(vem.getAnvandarnamn());
        }
        vem.misslyckades(nu);
        return CredentialValidationResult.INVALID_RESULT;
    }

    boolean stammer(Anvandare vem, Kodapp app, String skriven) {
        OptionalLong steg = stegEllerInget(vem, app, skriven);
        return steg.isPresent() ? app.anvand(steg.getAsLong()) : app.anvandReservkod(Reservkoder.avtryck(skriven));
    }

    /** Where the installation's key has been lost no code of the app can be tried, but a reserve code still can. */
    private OptionalLong stegEllerInget(Anvandare vem, Kodapp app, String skriven) {
        try {
            return steg(vem, app, skriven);
        } catch (IllegalStateException utanNyckel) {
            LOGG.warning(utanNyckel::getMessage);
            return OptionalLong.empty();
        }
    }

    OptionalLong steg(Anvandare vem, Kodapp app, String skriven) {
        return new Engangskod().steg(valv.oppna(vem.getAnvandarnamn(), app.getHemlighet()), skriven.replaceAll("\\s", ""), klocka.instant());
    }

    @Override
    @Transactional
    public Lage lage(String anvandarnamn) {
        Optional<Anvandare> vem = anvandare.finn(anvandarnamn);
        if (vem.flatMap(koder::app).filter(Kodapp::galler).isPresent()) {
            return Lage.VANTAR;
        }
        return vem.isPresent() && koder.krav().stream().anyMatch(k -> vem.get().har(k.getRoll())) ? Lage.SAKNAS : Lage.BEHOVS_INTE;
    }
}

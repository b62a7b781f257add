package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arshjulet.platform.security.AndraSteget;

/**
 * The users of the database as the container's identity store; counts failed attempts and keeps a locked account shut.
 * Attempts at the same moment count the same row, so each is tried again until it is counted.
 */
@ApplicationScoped
@MedOmtag
public class Anvandarregister implements IdentityStore {

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Losenord losenord;

    @Inject
    AndraSteget andra;

    @Inject
    Clock klocka;

    @Override
    @Transactional
    public CredentialValidationResult validate(Credential uppgifter) {
        if (!(uppgifter instanceof UsernamePasswordCredential namnOchLosenord)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<Anvandare> funnen = anvandare.finn(namnOchLosenord.getCaller()).filter(a -> a.kanLoggaIn(LocalDateTime.now(klocka)));
        // also for an unknown name, so that the time taken does not tell which names exist
        boolean ratt = losenord.stammer(namnOchLosenord.getPassword().getValue(), funnen.map(Anvandare::getLosenord).orElse(null));
        if (funnen.isEmpty()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        return ratt && funnen.get().losenordetGaller(LocalDateTime.now(klocka)) ? slappIn(funnen.get()) : avvisa(funnen.get());
    }

    private CredentialValidationResult slappIn(Anvandare jag) {
        // who is asked for a code is not in yet: else a right password would let codes be guessed for ever
        if (andra.lage(jag.getAnvandarnamn()) != AndraSteget.Lage.VANTAR) {
            jag.loggadeIn();
        }
        return new CredentialValidationResult(jag.getAnvandarnamn(),
                jag.getRoller().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private CredentialValidationResult avvisa(Anvandare jag) {
        jag.misslyckades(LocalDateTime.now(klocka));
        return CredentialValidationResult.INVALID_RESULT;
    }
}

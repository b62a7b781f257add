package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The users of the database as the container's identity store; failed attempts are counted and a locked account is kept shut.
 * The password is tried outside of every transaction: its 210,000 rounds would else keep a connection and a turn from those who
 * work, and be run again for each attempt that met another.
 */
@ApplicationScoped
public class Anvandarregister implements IdentityStore {

    @Inject
    Inloggningsforsok forsok;

    @Inject
    Losenord losenord;

    @Override
    public CredentialValidationResult validate(Credential uppgifter) {
        if (!(uppgifter instanceof UsernamePasswordCredential namnOchLosenord)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        String namn = namnOchLosenord.getCaller();
        Optional<String> hashat = forsok.hashat(namn);
        // also for an unknown name, so that the time taken does not tell which names exist
        boolean ratt = losenord.stammer(namnOchLosenord.getPassword().getValue(), hashat.orElse(null));
        return hashat.flatMap(h -> forsok.raknat(namn, h, ratt)).map(Anvandarregister::inslappt).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult inslappt(Anvandare jag) {
        return new CredentialValidationResult(jag.getAnvandarnamn(), jag.getRoller().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}

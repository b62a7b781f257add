package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;

/** Those whom the organisation's provider has vouched for, as one of the container's identity stores. */
@ApplicationScoped
public class Identitetsregister implements IdentityStore {

    @Inject
    AnvandareRepository anvandare;

    @Override
    @Transactional
    public CredentialValidationResult validate(Credential uppgifter) {
        if (!(uppgifter instanceof Identitetsbevis bevis)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return anvandare.finn(bevis.anvandarnamn()).filter(Anvandare::isAktiv)
                .map(a -> new CredentialValidationResult(a.getAnvandarnamn(), a.getRoller().stream().map(Enum::name).collect(Collectors.toSet())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}

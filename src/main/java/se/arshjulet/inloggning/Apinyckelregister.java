package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import se.arshjulet.organisation.KontoStangt;
import se.arshjulet.organisation.MedOmtag;
import se.arshjulet.organisation.Nyckelgrans;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.security.Apinyckelbevis;

/**
 * The keys of the API as one of the container's identity stores. A key lets its owner in, within the key's limits; an account that is
 * locked after wrong passwords does not stop it, so that nobody can stop an integration by guessing.
 */
@ApplicationScoped
@MedOmtag
public class Apinyckelregister implements IdentityStore {

    @Inject
    ApinyckelRepository nycklar;

    @Inject
    Nyckelgrans grans;

    @Inject
    Nekade nekade;

    @Inject
    Clock klocka;

    @Override
    @Transactional
    public CredentialValidationResult validate(Credential uppgifter) {
        if (!(uppgifter instanceof Apinyckelbevis bevis)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        LocalDateTime nu = LocalDateTime.now(klocka);
        return nycklar.medAvtryck(Fingeravtryck.av(bevis.hemlighet())).filter(n -> n.galler(nu) && !nekade.galler(n.getAnvandare().getAnvandarnamn())).map(n -> slappIn(n, nu))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    void vidStangning(@Observes KontoStangt stangt) {
        nycklar.aterkallaAlla(stangt.vem(), LocalDateTime.now(klocka));
    }

    /** Without groups: what an address asks for by itself is never opened by a key. */
    private CredentialValidationResult slappIn(Apinyckel nyckel, LocalDateTime nu) {
        nyckel.anvandes(nu);
        grans.satt(nyckel.getRatter());
        return new CredentialValidationResult(nyckel.getAnvandare().getAnvandarnamn());
    }
}

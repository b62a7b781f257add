package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import se.arshjulet.inloggning.Inloggningshinder.Skal;
import se.arshjulet.platform.web.Sidadress;

/**
 * The organisation's OpenID Connect provider, authorization code flow with PKCE, state and nonce. It is asked about itself at the
 * first log-in, not at the start, and never waited for longer than a few seconds: the office works without it.
 */
@ApplicationScoped
public class Identitetstjanst {

    /** Where the provider sends the user back. */
    public static final String SVAR = "/inloggning/svar";

    @Inject
    Oidcval val;

    @Inject
    Sidadress adress;

    private volatile Utfardare kand;

    /** Who it is, and where to log out when that time comes; null when the provider has no such place. */
    public record Intygad(Identitet identitet, URI utloggning) {
    }

    /** @return where to send the user */
    URI borja(Paborjad paborjad) {
        return kand().inloggning(paborjad, URI.create(adress.till(SVAR)));
    }

    /** Exchanges the code for an ID token and tries it. */
    Intygad slutfor(Paborjad paborjad, String kod) {
        return kand().provad(paborjad, kod, URI.create(adress.till(SVAR)), URI.create(adress.till("/logga-in.xhtml?ute=ja")));
    }

    private Utfardare kand() {
        Utfardare nu = kand;
        if (nu == null) {
            if (!val.finns()) {
                throw new Inloggningshinder(Skal.NEKAD, "arshjulet.oidc.issuer is not set");
            }
            nu = Utfardare.lar(val);
            kand = nu;
        }
        return nu;
    }
}

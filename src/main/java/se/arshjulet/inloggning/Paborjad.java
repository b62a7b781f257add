package se.arshjulet.inloggning;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/**
 * A log-in that has gone to the provider and waits to come back, kept in the session of whoever began it.
 *
 * @param nonce    must stand in the ID token
 * @param verifier must be shown when the code is exchanged (PKCE)
 * @param till     where the user was going; may be null
 * @param koppling whether someone who is logged in wants to link the account
 */
public record Paborjad(String state, String nonce, String verifier, String till, boolean koppling) implements Serializable {

    static Paborjad ny(String till, boolean koppling) {
        return new Paborjad(new State(32).getValue(), new Nonce(32).getValue(), new CodeVerifier().getValue(), till, koppling);
    }
}

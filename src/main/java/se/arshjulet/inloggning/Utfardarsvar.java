package se.arshjulet.inloggning;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import java.net.URI;
import se.arshjulet.inloggning.Inloggningshinder.Skal;

/**
 * What the provider sends back with the user, in the address.
 *
 * @param state of the log-in it answers; null when it does not say
 * @param kod   to exchange for an ID token; null when it says no, or sends none
 */
record Utfardarsvar(String state, String kod) {

    static Utfardarsvar las(String adress) {
        try {
            AuthenticationResponse svar = AuthenticationResponseParser.parse(URI.create(adress));
            AuthorizationCode kod = svar.indicatesSuccess() ? svar.toSuccessResponse().getAuthorizationCode() : null;
            return new Utfardarsvar(svar.getState() == null ? null : svar.getState().getValue(), kod == null ? null : kod.getValue());
        } catch (ParseException | IllegalArgumentException obegripligt) {
            throw new Inloggningshinder(Skal.OGILTIG, obegripligt);
        }
    }
}

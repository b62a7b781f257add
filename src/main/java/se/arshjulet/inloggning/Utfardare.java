package se.arshjulet.inloggning;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.AMR;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.inloggning.Identitetstjanst.Intygad;
import se.arshjulet.inloggning.Inloggningshinder.Skal;

/** The organisation's provider, by what it has said of itself: where its users log in, and what of what it sends is good. */
final class Utfardare {

    private static final int STORST_BYTE = 256 * 1024;
    /** Signed with the provider's own key; never by a shared secret, never not at all. */
    private static final Set<JWSAlgorithm> UNDERSKRIFTER = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final Oidcval val;
    private final OIDCProviderMetadata om;
    private final IDTokenValidator provning;

    private Utfardare(Oidcval val, OIDCProviderMetadata om, IDTokenValidator provning) {
        this.val = val;
        this.om = om;
        this.provning = provning;
    }

    /** Asks the provider about itself. */
    static Utfardare lar(Oidcval val) {
        Issuer issuer = new Issuer(val.issuer());
        try {
            OIDCProviderMetadata om = OIDCProviderMetadata.resolve(issuer, anrop -> begransa(anrop, val.vantetid()));
            var nycklar = JWKSourceBuilder.create(om.getJWKSetURI().toURL(), new Nyckelhamtning(val.vantetid())).build();
            return new Utfardare(val, om, new IDTokenValidator(issuer, new ClientID(val.klient()),
                    new JWSVerificationKeySelector<SecurityContext>(UNDERSKRIFTER, nycklar), null));
        } catch (IOException | GeneralException nere) {
            throw new Inloggningshinder(Skal.NERE, nere);
        }
    }

    /** What is asked is asked where it is said to be: an answer that sends on is none (ASVS 15.3.2). */
    private static void begransa(HTTPRequest anrop, int vantetid) {
        anrop.setConnectTimeout(vantetid);
        anrop.setReadTimeout(vantetid);
        anrop.setFollowRedirects(false);
    }

    /** The provider's keys, asked for in the same way. */
    private static final class Nyckelhamtning extends DefaultResourceRetriever {

        private Nyckelhamtning(int vantetid) {
            super(vantetid, vantetid, STORST_BYTE);
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL adress) throws IOException {
            HttpURLConnection linje = super.openHTTPConnection(adress);
            linje.setInstanceFollowRedirects(false);
            return linje;
        }
    }

    /**
     * @param svar where the user comes back
     * @return where to send the user
     */
    URI inloggning(Paborjad paborjad, URI svar) {
        List<ACR> styrka = val.styrka().isEmpty() ? null : val.styrka().stream().map(ACR::new).toList();
        return new AuthenticationRequest.Builder(ResponseType.CODE, Scope.parse(val.omfattning()), new ClientID(val.klient()), svar)
                .endpointURI(om.getAuthorizationEndpointURI()).state(new State(paborjad.state())).nonce(new Nonce(paborjad.nonce()))
                .codeChallenge(new CodeVerifier(paborjad.verifier()), CodeChallengeMethod.S256).acrValues(styrka).build().toURI();
    }

    /**
     * Exchanges the code for an ID token and tries it.
     *
     * @param svar where the user came back
     * @param ute  where the user comes after logging out there
     */
    Intygad provad(Paborjad paborjad, String kod, URI svar, URI ute) {
        JWT intyg = vaxla(paborjad, kod, svar);
        try {
            IDTokenClaimsSet provat = provning.validate(intyg, new Nonce(paborjad.nonce()));
            provaStyrkan(provat);
            return new Intygad(Identitet.av(provat, val.ansprak()),
                    om.getEndSessionEndpointURI() == null ? null : new LogoutRequest(om.getEndSessionEndpointURI(), intyg, ute, null).toURI());
        } catch (JWKSetUnavailableException nere) {
            throw new Inloggningshinder(Skal.NERE, nere);
        } catch (BadJOSEException | JOSEException falsk) {
            throw new Inloggningshinder(Skal.OGILTIG, falsk);
        }
    }

    /** The provider may do otherwise than it was asked; what it vouches for stands in the token (ASVS 6.8.4). */
    private void provaStyrkan(IDTokenClaimsSet provat) {
        List<String> duger = val.styrka();
        Stream<String> intygat = Stream.concat(Stream.ofNullable(provat.getACR()).map(ACR::getValue), Stream.ofNullable(provat.getAMR()).flatMap(List::stream).map(AMR::getValue));
        if (!duger.isEmpty() && intygat.noneMatch(duger::contains)) {
            throw new Inloggningshinder(Skal.SVAG, "acr " + provat.getACR() + ", amr " + provat.getAMR());
        }
    }

    private JWT vaxla(Paborjad paborjad, String kod, URI svar) {
        AuthorizationCodeGrant mot = new AuthorizationCodeGrant(new AuthorizationCode(kod), svar, new CodeVerifier(paborjad.verifier()));
        URI dit = om.getTokenEndpointURI();
        ClientID klient = new ClientID(val.klient());
        String hemlighet = val.hemlighet();
        TokenRequest fraga = (hemlighet == null ? new TokenRequest.Builder(dit, klient, mot)
                : new TokenRequest.Builder(dit, new ClientSecretBasic(klient, new Secret(hemlighet)), mot)).build();
        HTTPRequest anrop = fraga.toHTTPRequest();
        begransa(anrop, val.vantetid());
        try {
            TokenResponse besked = OIDCTokenResponseParser.parse(anrop.send());
            if (!besked.indicatesSuccess()) {
                throw new Inloggningshinder(Skal.OGILTIG, "The code was refused: " + besked.toErrorResponse().getErrorObject().getCode());
            }
            return ((OIDCTokenResponse) besked.toSuccessResponse()).getOIDCTokens().getIDToken();
        } catch (IOException nere) {
            throw new Inloggningshinder(Skal.NERE, nere);
        } catch (ParseException obegripligt) {
            throw new Inloggningshinder(Skal.OGILTIG, obegripligt);
        }
    }
}

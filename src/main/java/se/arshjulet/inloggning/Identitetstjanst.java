package se.arshjulet.inloggning;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.RemoteKeySourceException;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final int STORST_BYTE = 256 * 1024;
    /** Signed with the provider's own key; never by a shared secret, never not at all. */
    private static final Set<JWSAlgorithm> UNDERSKRIFTER = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    @Inject
    Oidcval val;

    @Inject
    Sidadress adress;

    private volatile Kand kand;

    /** What the provider has said of itself. */
    private record Kand(OIDCProviderMetadata om, IDTokenValidator provning) {
    }

    /** Who it is, and where to log out when that time comes; null when the provider has no such place. */
    public record Intygad(Identitet identitet, URI utloggning) {
    }

    /** @return where to send the user */
    URI borja(Paborjad paborjad) {
        List<ACR> styrka = val.styrka().isEmpty() ? null : val.styrka().stream().map(ACR::new).toList();
        return new AuthenticationRequest.Builder(ResponseType.CODE, Scope.parse(val.omfattning()), new ClientID(val.klient()), URI.create(adress.till(SVAR)))
                .endpointURI(kand().om.getAuthorizationEndpointURI()).state(new State(paborjad.state())).nonce(new Nonce(paborjad.nonce()))
                .codeChallenge(new CodeVerifier(paborjad.verifier()), CodeChallengeMethod.S256).acrValues(styrka).build().toURI();
    }

    /** Exchanges the code for an ID token and tries it. */
    Intygad slutfor(Paborjad paborjad, String kod) {
        Kand tjanst = kand();
        JWT intyg = vaxla(tjanst, paborjad, kod);
        try {
            IDTokenClaimsSet provat = tjanst.provning.validate(intyg, new Nonce(paborjad.nonce()));
            provaStyrkan(provat);
            return new Intygad(Identitet.av(provat, val.ansprak()), utloggning(tjanst.om, intyg));
        } catch (RemoteKeySourceException nere) {
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

    private JWT vaxla(Kand tjanst, Paborjad paborjad, String kod) {
        AuthorizationCodeGrant mot = new AuthorizationCodeGrant(new AuthorizationCode(kod), URI.create(adress.till(SVAR)), new CodeVerifier(paborjad.verifier()));
        URI dit = tjanst.om.getTokenEndpointURI();
        ClientID klient = new ClientID(val.klient());
        String hemlighet = val.hemlighet();
        TokenRequest fraga = (hemlighet == null ? new TokenRequest.Builder(dit, klient, mot)
                : new TokenRequest.Builder(dit, new ClientSecretBasic(klient, new Secret(hemlighet)), mot)).build();
        HTTPRequest anrop = fraga.toHTTPRequest();
        anrop.setConnectTimeout(val.vantetid());
        anrop.setReadTimeout(val.vantetid());
        anrop.setFollowRedirects(false);
        try {
            TokenResponse svar = OIDCTokenResponseParser.parse(anrop.send());
            if (!svar.indicatesSuccess()) {
                throw new Inloggningshinder(Skal.OGILTIG, "The code was refused: " + svar.toErrorResponse().getErrorObject().getCode());
            }
            return ((OIDCTokenResponse) svar.toSuccessResponse()).getOIDCTokens().getIDToken();
        } catch (IOException nere) {
            throw new Inloggningshinder(Skal.NERE, nere);
        } catch (ParseException obegripligt) {
            throw new Inloggningshinder(Skal.OGILTIG, obegripligt);
        }
    }

    private URI utloggning(OIDCProviderMetadata om, JWT intyg) {
        return om.getEndSessionEndpointURI() == null ? null
                : new LogoutRequest(om.getEndSessionEndpointURI(), intyg, URI.create(adress.till("/logga-in.xhtml?ute=ja")), null).toURI();
    }

    private Kand kand() {
        Kand nu = kand;
        if (nu == null) {
            nu = lar();
            kand = nu;
        }
        return nu;
    }

    private String issuer() {
        if (!val.finns()) {
            throw new Inloggningshinder(Skal.NEKAD, "arshjulet.oidc.issuer is not set");
        }
        return val.issuer();
    }

    private Kand lar() {
        Issuer issuer = new Issuer(issuer());
        try {
            OIDCProviderMetadata om = OIDCProviderMetadata.resolve(issuer, val.vantetid(), val.vantetid());
            var nycklar = JWKSourceBuilder.create(om.getJWKSetURI().toURL(), new DefaultResourceRetriever(val.vantetid(), val.vantetid(), STORST_BYTE)).build();
            return new Kand(om, new IDTokenValidator(issuer, new ClientID(val.klient()),
                    new JWSVerificationKeySelector<SecurityContext>(UNDERSKRIFTER, nycklar), null));
        } catch (IOException | GeneralException nere) {
            throw new Inloggningshinder(Skal.NERE, nere);
        }
    }
}

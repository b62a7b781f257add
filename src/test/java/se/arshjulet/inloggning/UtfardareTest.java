package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.inloggning.Inloggningshinder.Skal;
import se.arshjulet.testsupport.Identitetsserver;

/** The provider is asked where the settings and itself say that it is; to be sent on from there is no answer (ASVS 15.3.2). */
class UtfardareTest {

    private static final String KLIENT = "arshjulet";
    private static final URI SVAR = URI.create("https://arshjulet.example.se/inloggning/svar");
    private static final String SJALV = "/.well-known/openid-configuration";

    private final Paborjad paborjad = Paborjad.ny(null, false);
    private MockOAuth2Server tjanst;
    private HttpServer framfor;

    /** One in front of the provider, which says that it is the provider and leaves log-in and tokens to the real one. */
    @BeforeEach
    void starta() throws IOException {
        tjanst = Identitetsserver.egen();
        framfor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        framfor.createContext("/", anrop -> svara(anrop, om("", "/nycklar")));
        framfor.createContext("/flyttad" + SJALV, anrop -> skickaVidare(anrop, framfor() + "/dit"));
        framfor.createContext("/dit", anrop -> svara(anrop, om("/flyttad", "/nycklar")));
        framfor.createContext("/nycklar-flyttade", anrop -> skickaVidare(anrop, tjanst() + "/jwks"));
        framfor.createContext("/nycklar", anrop -> svara(anrop, hamta(tjanst() + "/jwks")));
        framfor.start();
    }

    @AfterEach
    void stoppa() {
        framfor.stop(0);
        tjanst.shutdown();
    }

    @Test
    void den_som_svarar_sjalv_tros() {
        assertThat(slutfor(framfor()).identitet().subject()).isEqualTo("kim-subject");
    }

    @Test
    void en_tjanst_som_sager_att_den_ar_nagon_annanstans_foljs_inte_dit() {
        nekas(() -> Utfardare.lar(val(framfor() + "/flyttad")));
    }

    @Test
    void nycklar_som_ar_nagon_annanstans_hamtas_inte_dar() {
        framfor.removeContext("/");
        framfor.createContext("/", anrop -> svara(anrop, om("", "/nycklar-flyttade")));
        nekas(() -> slutfor(framfor()));
    }

    /** ASVS 9.1.2: the provider's own key, and no other way. */
    @Test
    void ett_intyg_som_ar_undertecknat_med_en_delad_hemlighet_eller_inte_alls_tros_inte() throws JOSEException {
        JWTClaimsSet sagt = new JWTClaimsSet.Builder().issuer(framfor()).subject("kim-subject").audience(KLIENT).claim("nonce", paborjad.nonce())
                .issueTime(new Date()).expirationTime(Date.from(Instant.now().plusSeconds(3600))).build();
        SignedJWT delad = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), sagt);
        delad.sign(new MACSigner("en hemlighet som bada kan, minst 32 tecken".getBytes(StandardCharsets.UTF_8)));
        framfor.removeContext("/");
        framfor.createContext("/", anrop -> svara(anrop, om("", "/nycklar").replace(tjanst() + "/token", framfor() + "/token")));
        Utfardare utfardare = Utfardare.lar(val(framfor()));
        for (String intyg : List.of(delad.serialize(), new PlainJWT(sagt).serialize())) {
            HttpContext token = framfor.createContext("/token", anrop -> svara(anrop, "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \"" + intyg + "\"}"));
            assertThatThrownBy(() -> utfardare.provad(paborjad, "kod", SVAR, SVAR))
                    .isInstanceOfSatisfying(Inloggningshinder.class, hinder -> assertThat(hinder.skal()).isEqualTo(Skal.OGILTIG));
            framfor.removeContext(token);
        }
    }

    private Identitetstjanst.Intygad slutfor(String issuer) {
        Utfardare utfardare = Utfardare.lar(val(issuer));
        tjanst.enqueueCallback(new DefaultOAuth2TokenCallback("prov", "kim-subject", "JWT", List.of(KLIENT), Map.of("iss", issuer), 3600));
        return utfardare.provad(paborjad, kod(utfardare.inloggning(paborjad, SVAR)), SVAR, SVAR);
    }

    /** As the browser goes there and is sent back. */
    private static String kod(URI dit) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(dit).build(), BodyHandlers.discarding()).headers().firstValue("Location").orElseThrow()
                    .replaceFirst(".*[?&]code=([^&]*).*", "$1");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void nekas(Runnable arbete) {
        assertThatThrownBy(arbete::run).isInstanceOfSatisfying(Inloggningshinder.class, hinder -> assertThat(hinder.skal()).isEqualTo(Skal.NERE));
    }

    private static Oidcval val(String issuer) {
        Oidcval val = new Oidcval();
        val.issuer = Optional.of(issuer);
        val.klient = KLIENT;
        val.hemlighetsfil = Optional.empty();
        val.ansprak = "groups";
        val.omfattning = "openid";
        val.styrka = Optional.empty();
        val.vantetid = 4000;
        return val;
    }

    /** What it says of itself. */
    private String om(String issuer, String nycklar) {
        return "{\"issuer\": \"" + framfor() + issuer + "\", \"authorization_endpoint\": \"" + tjanst() + "/authorize\", \"token_endpoint\": \"" + tjanst() + "/token\", \"jwks_uri\": \""
                + framfor() + nycklar + "\", \"response_types_supported\": [\"code\"], \"subject_types_supported\": [\"public\"], \"id_token_signing_alg_values_supported\": [\"RS256\"]}";
    }

    private String framfor() {
        return "http://localhost:" + framfor.getAddress().getPort();
    }

    private String tjanst() {
        return "http://localhost:" + tjanst.baseUrl().port() + "/prov";
    }

    private static String hamta(String adress) throws IOException {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(adress)).build(), BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void skickaVidare(HttpExchange anrop, String dit) throws IOException {
        anrop.getResponseHeaders().set("Location", dit);
        anrop.sendResponseHeaders(302, -1);
        anrop.close();
    }

    private static void svara(HttpExchange anrop, String text) throws IOException {
        byte[] svar = text.getBytes(StandardCharsets.UTF_8);
        anrop.getResponseHeaders().set("Content-Type", "application/json");
        anrop.sendResponseHeaders(200, svar.length);
        anrop.getResponseBody().write(svar);
        anrop.close();
    }
}

package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.inloggning.Inloggningshinder.Skal;
import se.arshjulet.platform.web.Sidadress;
import se.arshjulet.testsupport.Identitetsserver;
import se.arshjulet.testsupport.Ledigport;

/** The flow against a provider that runs, and what is not believed of what it says. */
class IdentitetstjanstTest {

    private static final String UTFARDARE = "prov";
    private static final String KLIENT = "arshjulet";
    private static final long EN_TIMME = 3600;
    private static MockOAuth2Server server;

    private final Paborjad paborjad = Paborjad.ny(null, false);

    @BeforeAll
    static void starta() {
        server = Identitetsserver.egen();
    }

    @AfterAll
    static void stoppa() {
        server.shutdown();
    }

    @Test
    void den_som_har_loggat_in_ar_den_som_tjansten_sager_med_de_varden_den_ger() {
        Identitet vem = slutfor(Map.of("groups", List.of("b", "a"), "preferred_username", "kim", "name", "Kim Prov", "email", "kim@example.se"), EN_TIMME).identitet();
        assertThat(vem.issuer()).isEqualTo(issuer());
        assertThat(vem.subject()).isEqualTo("kim-subject");
        assertThat(vem.varden()).containsExactly("a", "b");
        assertThat(vem).extracting(Identitet::anvandarnamn, Identitet::namn, Identitet::epost).containsExactly("kim", "Kim Prov", "kim@example.se");
    }

    @Test
    void varden_kan_ligga_inuti_ett_objekt_och_det_som_saknas_ar_inga_varden() {
        Identitetstjanst tjanst = tjanst(issuer());
        tjanst.val.ansprak = "realm_access.roles";
        assertThat(slutfor(tjanst, Map.of("realm_access", Map.of("roles", List.of("revisor"))), EN_TIMME).identitet().varden()).containsExactly("revisor");
        assertThat(slutfor(tjanst, Map.of("realm_access", "revisor"), EN_TIMME).identitet().varden()).isEmpty();
        assertThat(slutfor(tjanst, Map.of(), EN_TIMME).identitet().varden()).isEmpty();
    }

    @Test
    void fragan_har_state_nonce_och_pkce_och_nya_varje_gang() {
        String fraga = tjanst(issuer()).borja(paborjad).getQuery();
        assertThat(fraga).contains("state=" + paborjad.state(), "nonce=" + paborjad.nonce(), "code_challenge_method=S256", "response_type=code").doesNotContain(paborjad.verifier());
        Paborjad nasta = Paborjad.ny(null, false);
        assertThat(List.of(nasta.state(), nasta.nonce(), nasta.verifier())).doesNotContain(paborjad.state(), paborjad.nonce(), paborjad.verifier());
    }

    @Test
    void en_annan_nonce_an_den_begarda_tros_inte() {
        Paborjad annan = new Paborjad(paborjad.state(), "en-annan-nonce", paborjad.verifier(), null, false);
        nekas(Skal.OGILTIG, () -> slutfor(tjanst(issuer()), annan, Map.of(), EN_TIMME));
    }

    @Test
    void koden_kan_bara_vaxlas_av_den_som_borjade() {
        Paborjad annan = new Paborjad(paborjad.state(), paborjad.nonce(), Paborjad.ny(null, false).verifier(), null, false);
        nekas(Skal.OGILTIG, () -> slutfor(tjanst(issuer()), annan, Map.of(), EN_TIMME));
    }

    @Test
    void ett_intyg_till_nagon_annan_tros_inte() {
        nekas(Skal.OGILTIG, () -> slutfor(Map.of("aud", List.of("nagon-annan")), EN_TIMME));
    }

    @Test
    void ett_intyg_fran_nagon_annan_tros_inte() {
        nekas(Skal.OGILTIG, () -> slutfor(Map.of("iss", "https://annan.example.se"), EN_TIMME));
    }

    @Test
    void ett_intyg_som_har_gatt_ut_tros_inte() {
        nekas(Skal.OGILTIG, () -> slutfor(Map.of(), -EN_TIMME));
    }

    @Test
    void en_kod_som_ingen_har_gett_tros_inte() {
        nekas(Skal.OGILTIG, () -> tjanst(issuer()).slutfor(paborjad, "pahittad"));
    }

    @Test
    void styrkan_begars_och_ett_intyg_utan_den_slapper_inte_in() {
        Identitetstjanst tjanst = tjanst(issuer());
        assertThat(tjanst.borja(paborjad).getQuery()).doesNotContain("acr_values");
        tjanst.val.styrka = Optional.of("urn:exempel:loa3 mfa");
        assertThat(tjanst.borja(paborjad).getQuery()).contains("acr_values=urn:exempel:loa3+mfa");
        nekas(Skal.SVAG, () -> slutfor(tjanst, Map.of(), EN_TIMME));
        nekas(Skal.SVAG, () -> slutfor(tjanst, Map.of("acr", "urn:exempel:loa2", "amr", List.of("pwd")), EN_TIMME));
        assertThat(slutfor(tjanst, Map.of("acr", "urn:exempel:loa3"), EN_TIMME).identitet().subject()).isEqualTo("kim-subject");
        assertThat(slutfor(tjanst, Map.of("amr", List.of("pwd", "mfa")), EN_TIMME).identitet().subject()).isEqualTo("kim-subject");
    }

    @Test
    void nar_tjansten_ar_borta_sags_det_och_nar_den_ar_tillbaka_gar_det() throws IOException {
        int port = Ledigport.ny();
        Identitetstjanst tjanst = tjanst("http://localhost:" + port + "/" + UTFARDARE);
        nekas(Skal.NERE, () -> tjanst.borja(paborjad));
        MockOAuth2Server tillbaka = new MockOAuth2Server();
        try {
            tillbaka.start(port);
            assertThat(tjanst.borja(paborjad).getPort()).isEqualTo(port);
        } finally {
            tillbaka.shutdown();
        }
    }

    @Test
    void en_tjanst_som_aldrig_svarar_vantas_det_inte_pa() throws IOException {
        try (ServerSocket stum = new ServerSocket(0)) {
            Identitetstjanst tjanst = tjanst("http://localhost:" + stum.getLocalPort() + "/" + UTFARDARE);
            tjanst.val.vantetid = 100;
            nekas(Skal.NERE, () -> tjanst.borja(paborjad));
        }
    }

    @Test
    void en_tjanst_som_kallar_sig_nagot_annat_ar_inte_den() {
        nekas(Skal.NERE, () -> tjanst(issuer() + "/").borja(paborjad));
    }

    @Test
    void hemligheten_lases_ur_sin_fil_och_saknas_filen_sags_vilken_installning_det_ar(@TempDir Path mapp) throws IOException {
        Identitetstjanst tjanst = tjanst(issuer());
        tjanst.val.hemlighetsfil = Optional.of(Files.writeString(mapp.resolve("hemlighet"), "hemlig\n").toString());
        assertThat(tjanst.val.hemlighet()).isEqualTo("hemlig");
        assertThat(slutfor(tjanst, Map.of(), EN_TIMME).identitet().subject()).isEqualTo("kim-subject");
        tjanst.val.hemlighetsfil = Optional.of(mapp.resolve("finns-inte").toString());
        assertThatThrownBy(tjanst.val::hemlighet).hasMessageContaining("arshjulet.oidc.hemlighet.fil");
    }

    @Test
    void utloggningen_gar_till_tjansten_med_intyget_och_tillbaka_hit() {
        URI ut = slutfor(Map.of(), EN_TIMME).utloggning();
        assertThat(ut.toString()).startsWith(issuer() + "/endsession").contains("id_token_hint=", "post_logout_redirect_uri=https%3A%2F%2Farshjulet.example.se%2Flogga-in.xhtml");
    }

    private Identitetstjanst.Intygad slutfor(Map<String, Object> ansprak, long galler) {
        return slutfor(tjanst(issuer()), ansprak, galler);
    }

    private Identitetstjanst.Intygad slutfor(Identitetstjanst tjanst, Map<String, Object> ansprak, long galler) {
        return slutfor(tjanst, paborjad, ansprak, galler);
    }

    private Identitetstjanst.Intygad slutfor(Identitetstjanst tjanst, Paborjad vid, Map<String, Object> ansprak, long galler) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(UTFARDARE, "kim-subject", "JWT", List.of(KLIENT), ansprak, galler));
        return tjanst.slutfor(vid, kod(tjanst.borja(paborjad)));
    }

    /** As the browser goes there and is sent back. */
    private static String kod(URI dit) {
        try {
            String tillbaka = HttpClient.newHttpClient().send(HttpRequest.newBuilder(dit).build(), BodyHandlers.discarding()).headers().firstValue("Location").orElseThrow();
            return Arrays.stream(URI.create(tillbaka).getQuery().split("&")).map(del -> del.split("=", 2)).collect(Collectors.toMap(d -> d[0], d -> d[1])).get("code");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Identitetstjanst tjanst(String issuer) {
        Identitetstjanst tjanst = new Identitetstjanst();
        tjanst.val = new Oidcval();
        tjanst.val.issuer = Optional.of(issuer);
        tjanst.val.klient = KLIENT;
        tjanst.val.hemlighetsfil = Optional.empty();
        tjanst.val.ansprak = "groups";
        tjanst.val.omfattning = "openid profile email";
        tjanst.val.styrka = Optional.empty();
        tjanst.val.vantetid = 4000;
        tjanst.adress = new Sidadress("https://arshjulet.example.se");
        return tjanst;
    }

    private static String issuer() {
        return "http://localhost:" + server.baseUrl().port() + "/" + UTFARDARE;
    }

    private static void nekas(Skal skal, Runnable arbete) {
        assertThatThrownBy(arbete::run).isInstanceOfSatisfying(Inloggningshinder.class, hinder -> assertThat(hinder.skal()).isEqualTo(skal));
    }
}

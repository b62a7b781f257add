package se.arshjulet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.LocalDateTime;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.testsupport.Domandatabas;

/** The right server gets letters, by the right account, over TLS; any other gets none. */
class PostskyddTest {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 29, 8, 0);
    private static final String KONTO = "arshjulet";
    private static final String LOSENORD = "kontots lösenord";
    private static final char[] NYCKELNS = "provet!".toCharArray();
    private static final Domandatabas DATABAS = Domandatabas.egen();
    private static final Logger LOGG = Logger.getLogger(Postutdelning.class.getName());

    @TempDir
    private static Path katalog;

    private static GreenMail oppen;
    private static GreenMail tls;

    @BeforeAll
    static void starta() throws IOException, InterruptedException {
        LOGG.setLevel(Level.OFF);
        // the server tells of each client that hangs up on it
        Thread.setDefaultUncaughtExceptionHandler((trad, fel) -> LOGG.log(Level.FINE, trad.getName(), fel));
        nyckel("ratt", "localhost");
        nyckel("annan", "post.example.se");
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, katalog.resolve("ratt.p12").toString());
        System.setProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, String.valueOf(NYCKELNS));
        oppen = server(ServerSetup.PROTOCOL_SMTP);
        tls = server(ServerSetup.PROTOCOL_SMTPS);
    }

    @AfterAll
    static void stanna() {
        LOGG.setLevel(null);
        Thread.setDefaultUncaughtExceptionHandler(null);
        oppen.stop();
        tls.stop();
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY);
        System.clearProperty(DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY);
    }

    @BeforeEach
    void tom() throws Exception {
        DATABAS.gor(em -> em.createQuery("delete from Brev b").executeUpdate());
        oppen.purgeEmailFromAllMailboxes();
        tls.purgeEmailFromAllMailboxes();
    }

    @Test
    void ratt_konto_sander_over_tls_till_en_server_som_har_ett_certifikat_att_lita_pa() {
        Postprov prov = prov(tls.getSmtps().getPort()).skyddad("tls", certifikat("ratt"), KONTO, LOSENORD);
        prov.delaUt();
        assertThat(tls.getReceivedMessages()).hasSize(1);
        assertThat(prov.alla()).singleElement().satisfies(brev -> assertThat(brev.getSkickat()).isEqualTo(NU));
    }

    @Test
    void ett_felaktigt_losenord_provas_igen_och_syns_till_sist_som_ett_brev_som_inte_gick_fram() {
        Postprov prov = prov(tls.getSmtps().getPort()).skyddad("tls", certifikat("ratt"), KONTO, "ett annat");
        prov.delaUt();
        assertThat(prov.alla()).singleElement().satisfies(brev -> {
            assertThat(brev.getNasta()).isEqualTo(NU.plusMinutes(1));
            assertThat(brev.getOrsak()).startsWith("E-postservern tog inte emot programmets användarnamn och lösenord. Rätta ARSHJULET_SMTP_ANVANDARE")
                    .doesNotContain("ett annat");
        });
        for (int gang = 0; gang < Brev.PAUSER.size(); gang++) {
            prov.blir(prov.alla().get(0).getNasta());
            prov.delaUt();
        }
        assertThat(prov.alla()).singleElement().satisfies(brev -> {
            assertThat(brev.getDott()).isEqualTo(prov.nu());
            assertThat(brev.isAvvisat()).as("mottagaren är det inget fel på").isFalse();
        });
        assertThat(tls.getReceivedMessages()).isEmpty();
    }

    @Test
    void en_server_vars_certifikat_ingen_litar_pa_far_inget_brev() {
        Postprov prov = prov(tls.getSmtps().getPort());
        far_inget(prov.skyddad("tls", null, KONTO, LOSENORD), tls);
        prov.blir(NU.plusDays(1));
        far_inget(prov.skyddad("tls", certifikat("annan"), KONTO, LOSENORD), tls);
    }

    @Test
    void ratt_konto_sander_efter_starttls() throws Exception {
        try (Starttlsport port = new Starttlsport(tls("ratt"), oppen.getSmtp().getPort())) {
            Postprov prov = prov(port.port()).skyddad("starttls", certifikat("ratt"), KONTO, LOSENORD);
            prov.delaUt();
            assertThat(prov.alla()).extracting(Brev::getOrsak).containsOnlyNulls();
            assertThat(oppen.getReceivedMessages()).hasSize(1);
        }
    }

    @Test
    void en_server_som_har_en_annans_namn_i_sitt_certifikat_far_inget_brev() throws Exception {
        try (Starttlsport port = new Starttlsport(tls("annan"), oppen.getSmtp().getPort())) {
            far_inget(prov(port.port()).skyddad("starttls", certifikat("annan"), KONTO, LOSENORD), oppen);
        }
    }

    @Test
    void en_server_utan_starttls_far_inget_brev_i_klartext() {
        far_inget(prov(oppen.getSmtp().getPort()).skyddad("starttls", certifikat("ratt"), KONTO, LOSENORD), oppen);
    }

    private static void far_inget(Postprov prov, GreenMail server) {
        prov.delaUt();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(prov.alla()).singleElement().satisfies(brev -> {
            assertThat(brev.getSkickat()).isNull();
            assertThat(brev.getNasta()).isAfter(prov.nu());
            assertThat(brev.getOrsak()).startsWith("E-postservern går inte att nå på ett skyddat sätt");
        });
    }

    private static Postprov prov(int port) {
        Postprov prov = new Postprov(DATABAS, NU, port);
        prov.skriv("påminnelse 1", "nils@arshjulet.invalid", "Påminnelse", "Hej");
        return prov;
    }

    private static GreenMail server(String protokoll) {
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", protokoll));
        server.setUser("arshjulet@example.se", KONTO, LOSENORD);
        server.start();
        return server;
    }

    private static Path certifikat(String namn) {
        return katalog.resolve(namn + ".pem");
    }

    /** A key for a server of this name, with a certificate that it has issued itself. */
    private static void nyckel(String fil, String vard) throws IOException, InterruptedException {
        List<String> lada = List.of("-alias", "post", "-keystore", katalog.resolve(fil + ".p12").toString(), "-storetype", "PKCS12", "-storepass", String.valueOf(NYCKELNS));
        keytool(List.of("-genkeypair", "-keyalg", "EC", "-dname", "CN=" + vard, "-ext", "san=dns:" + vard), lada);
        keytool(List.of("-exportcert", "-rfc", "-file", certifikat(fil).toString()), lada);
    }

    private static void keytool(List<String> gor, List<String> med) throws IOException, InterruptedException {
        ProcessBuilder verktyg = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        verktyg.command().addAll(gor);
        verktyg.command().addAll(med);
        assertThat(verktyg.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor()).isZero();
    }

    private static SSLContext tls(String fil) throws IOException, GeneralSecurityException {
        KeyStore lada = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(katalog.resolve(fil + ".p12"))) {
            lada.load(in, NYCKELNS);
        }
        KeyManagerFactory nycklar = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        nycklar.init(lada, NYCKELNS);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(nycklar.getKeyManagers(), null, null);
        return tls;
    }
}

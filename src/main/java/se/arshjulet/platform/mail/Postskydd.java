package se.arshjulet.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.installning.Certifikat;
import se.arshjulet.platform.installning.Hemlighet;
import se.arshjulet.platform.installning.Maskin;

/**
 * How the way to the mail server is protected: TLS from the first byte or after STARTTLS, never given up when the server does not offer it,
 * with a certificate that is tried and must have the server's name; and who the application is there (ASVS 12.3.1, 13.2.1).
 * Files are read at each connection, so a changed password needs no new start.
 */
@ApplicationScoped
class Postskydd {

    private static final String TLS = "TLSv1.3 TLSv1.2";

    /** starttls, tls or ingen; when nothing is said starttls, but for a server on the same machine. */
    @Inject
    @ConfigProperty(name = "arshjulet.smtp.kryptering")
    Optional<String> kryptering;

    /** Who may issue the server's certificate, when it is not one of the JDK's. */
    @Inject
    @ConfigProperty(name = "arshjulet.smtp.certifikat.fil")
    Optional<String> utfardare;

    @Inject
    @ConfigProperty(name = "arshjulet.smtp.anvandare")
    Optional<String> anvandare;

    @Inject
    @ConfigProperty(name = "arshjulet.smtp.losenord")
    Optional<String> losenord;

    @Inject
    @ConfigProperty(name = "arshjulet.smtp.losenord.fil")
    Optional<String> losenordsfil;

    /** @return null when the server is called without an account */
    String anvandare() {
        return anvandare.orElse(null);
    }

    String losenord() throws MessagingException {
        try {
            return Hemlighet.ur(namn -> (namn.endsWith(".fil") ? losenordsfil : losenord).orElse(null), "arshjulet.smtp.losenord");
        } catch (UncheckedIOException e) {
            throw new MessagingException(e.getMessage(), e);
        }
    }

    void satt(Properties egenskaper, String vard) throws MessagingException {
        String val = kryptering.orElse(Maskin.arDenHar(vard) ? "ingen" : "starttls");
        egenskaper.setProperty("mail.smtp.auth", String.valueOf(anvandare.isPresent()));
        egenskaper.setProperty("mail.smtp.ssl.enable", String.valueOf(val.equals("tls")));
        egenskaper.setProperty("mail.smtp.starttls.enable", String.valueOf(val.equals("starttls")));
        egenskaper.setProperty("mail.smtp.starttls.required", String.valueOf(val.equals("starttls")));
        egenskaper.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        egenskaper.setProperty("mail.smtp.ssl.protocols", TLS);
        egenskaper.setProperty("mail.smtp.socketFactory.fallback", "false");
        if (utfardare.isPresent()) {
            try {
                egenskaper.put("mail.smtp.ssl.socketFactory", Certifikat.bara(Path.of(utfardare.get())));
            } catch (IOException | GeneralSecurityException e) {
                throw new MessagingException("arshjulet.smtp.certifikat.fil: " + e.getMessage(), e);
            }
        }
    }

    /** The sentence that says why there is no connection. */
    static String hinder(MessagingException fel) {
        if (fel instanceof AuthenticationFailedException) {
            return "platform.brev.ejInloggad";
        }
        // the library has no exception of its own for a server without STARTTLS
        boolean oskyddat = String.valueOf(fel.getMessage()).contains("STARTTLS") || arTls(fel);
        return oskyddat ? "platform.brev.ejSkyddat" : "platform.brev.ejSvar";
    }

    private static boolean arTls(Throwable fel) {
        return fel != null && (fel instanceof SSLException || arTls(fel.getCause()));
    }
}

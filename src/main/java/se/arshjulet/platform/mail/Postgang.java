package se.arshjulet.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.web.Texter;

/** Sends a letter as plain text. An installation without a mail server sends none, and says so in the log. */
@ApplicationScoped
public class Postgang {

    private static final Logger LOGG = Logger.getLogger(Postgang.class.getName());
    private static final String TALAMOD_MS = "10000";

    @Inject
    @ConfigProperty(name = "arshjulet.smtp.vard")
    Optional<String> vard;

    @Inject
    @ConfigProperty(name = "arshjulet.smtp.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "arshjulet.smtp.avsandare", defaultValue = "arshjulet@localhost")
    String avsandare;

    @Inject
    Clock klocka;

    /** @throws IllegalStateException when the mail server does not take the letter, so that the step is tried again */
    public void skicka(String till, String amne, String text) {
        if (vard.isEmpty()) {
            LOGG.info(() -> "No mail server: not sent «" + amne + "»");
            return;
        }
        try {
            MimeMessage brev = new MimeMessage(session());
            brev.setFrom(new InternetAddress(avsandare));
            brev.setRecipient(Message.RecipientType.TO, new InternetAddress(till));
            brev.setSubject(amne, "UTF-8");
            brev.setText(text, "UTF-8");
            brev.setSentDate(Date.from(klocka.instant()));
            Transport.send(brev);
        } catch (MessagingException e) {
            // the words are the administratör's, who meets them among what has failed
            throw new IllegalStateException(Texter.text("platform.brev.ejMottaget"), e);
        }
    }

    private Session session() {
        Properties egenskaper = new Properties();
        egenskaper.setProperty("mail.smtp.host", vard.orElseThrow());
        egenskaper.setProperty("mail.smtp.port", String.valueOf(port));
        egenskaper.setProperty("mail.smtp.connectiontimeout", TALAMOD_MS);
        egenskaper.setProperty("mail.smtp.timeout", TALAMOD_MS);
        return Session.getInstance(egenskaper);
    }
}

package se.arshjulet.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.tid.Klocka;

/** The mail server that the installation has been told of, if any, and how a letter is given to it. */
@ApplicationScoped
public class Postserver {

    private static final String TALAMOD_MS = "10000";
    private static final int PROVTID_MS = 2000;
    private static final String UTF_8 = "UTF-8";

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
    Postskydd skydd;

    /** Why the mail server does not answer; empty when it does, or when there is none. Waits for two seconds at most. */
    public Optional<String> ejSvar() {
        try (Socket linje = new Socket()) {
            if (finns()) {
                linje.connect(new InetSocketAddress(vard.orElseThrow(), port), PROVTID_MS);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(vard.orElseThrow() + ":" + port + " (" + e.getMessage() + ")");
        }
    }

    boolean finns() {
        return vard.isPresent();
    }

    /** @throws MessagingException when the server does not answer, is not the one it should be, or does not know us */
    Transport oppna() throws MessagingException {
        Transport transport = Session.getInstance(egenskaper()).getTransport("smtp");
        transport.connect(skydd.anvandare(), skydd.losenord());
        return transport;
    }

    /** @throws MessagingException when the server did not take the letter; a {@code SendFailedException} names the addresses that it refuses */
    void lamna(Transport transport, Brev brev) throws MessagingException {
        Address[] till = InternetAddress.parse(brev.getMottagare(), true);
        MimeMessage post = post(brev);
        post.setRecipients(Message.RecipientType.TO, till);
        post.saveChanges();
        transport.sendMessage(post, till);
    }

    private MimeMessage post(Brev brev) throws MessagingException {
        MimeMessage post = new Igenkannlig(Session.getInstance(new Properties()), brev.meddelandeId(avsandare));
        try {
            post.setFrom(new InternetAddress(avsandare, "Årshjulet", UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JDK has UTF-8", e);
        }
        post.setSubject(brev.getAmne(), UTF_8);
        post.setSentDate(Date.from(brev.getSkapat().atZone(Klocka.SVENSK_TID).toInstant()));
        // RFC 3834: whoever is on holiday need not say so to a program
        post.setHeader("Auto-Submitted", "auto-generated");
        post.setHeader("Content-Language", "sv");
        MimeMultipart delar = new MimeMultipart("alternative");
        delar.addBodyPart(del(brev.getText(), "plain"));
        delar.addBodyPart(del(brev.getHtml(), "html"));
        post.setContent(delar);
        return post;
    }

    private static MimeBodyPart del(String innehall, String slag) throws MessagingException {
        MimeBodyPart del = new MimeBodyPart();
        del.setText(innehall, UTF_8, slag);
        return del;
    }

    private Properties egenskaper() throws MessagingException {
        Properties egenskaper = new Properties();
        egenskaper.setProperty("mail.smtp.host", vard.orElseThrow());
        egenskaper.setProperty("mail.smtp.port", String.valueOf(port));
        egenskaper.setProperty("mail.smtp.connectiontimeout", TALAMOD_MS);
        egenskaper.setProperty("mail.smtp.timeout", TALAMOD_MS);
        egenskaper.setProperty("mail.smtp.writetimeout", TALAMOD_MS);
        skydd.satt(egenskaper, vard.orElseThrow());
        return egenskaper;
    }

    /** A letter that has its own name, the same at every attempt. */
    private static final class Igenkannlig extends MimeMessage {

        private final String namn;

        Igenkannlig(Session session, String namn) {
            super(session);
            this.namn = namn;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", namn);
        }
    }
}

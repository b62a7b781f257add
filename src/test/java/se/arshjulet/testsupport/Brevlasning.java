package se.arshjulet.testsupport;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Letters as whoever gets them reads them. */
public final class Brevlasning {

    private Brevlasning() {
    }

    /** Whether the letter is to this address and its plain text holds the words. */
    public static boolean ar(MimeMessage brev, String till, String ord) {
        try {
            return GreenMailUtil.getAddressList(brev.getAllRecipients()).contains(till) && text(brev).contains(ord);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By it two letters are known to be one. */
    public static String namn(MimeMessage brev) {
        try {
            return brev.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(MimeMessage brev) {
        try {
            return (String) ((MimeMultipart) brev.getContent()).getBodyPart(0).getContent();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

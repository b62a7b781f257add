package se.arshjulet.platform.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.arshjulet.platform.process.Samtidighet;
import se.arshjulet.platform.spar.Delspar;
import se.arshjulet.platform.spar.Sparning;
import se.arshjulet.platform.tid.Takt;
import se.arshjulet.platform.web.Texter;

/**
 * Sends what is written and due, one letter at a time: takes it, gives it to the mail server, marks it. Several nodes may do so beside each
 * other. Between the server's acceptance and the mark nothing can be made certain; a letter that is sent again for that has the same name.
 */
@ApplicationScoped
public class Postutdelning {

    private static final Logger LOGG = Logger.getLogger(Postutdelning.class.getName());
    /** After everything else that a beat does, which may write letters. */
    private static final int SIST = 5000;
    private static final int OMTAG = 5;

    @Inject
    Brevlada lada;

    @Inject
    Postserver server;

    Sparning sparning = Sparning.processens();

    void folj(@Observes @Priority(SIST) Takt takt) {
        if (server.finns()) {
            for (List<Long> dags = lada.dags(); !dags.isEmpty() && delaUt(dags); dags = lada.dags()) {
                LOGG.log(Level.FINE, "{0} letters", dags.size());
            }
        }
    }

    /** @return whether there is any use in asking for more */
    private boolean delaUt(List<Long> dags) {
        try (Transport transport = server.oppna()) {
            // one at a time: what is taken is somebody's alone for only a while
            return dags.stream().map(this::taget).flatMap(Optional::stream).peek(brev -> lamna(transport, brev)).count() > 0;
        } catch (MessagingException inget) {
            LOGG.warning("The mail server takes no letters, they wait: " + dags.size() + " (" + inget.getMessage() + ")");
            dags.forEach(id -> taget(id).ifPresent(brev -> misslyckades(brev, Texter.text(Postskydd.hinder(inget), ord(inget)))));
            return false;
        }
    }

    private Optional<Brev> taget(Long id) {
        try {
            return lada.ta(id);
        } catch (RuntimeException e) {
            if (Samtidighet.arKrock(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void lamna(Transport transport, Brev brev) {
        try {
            lamnaMedSpar(transport, brev);
        } catch (AddressException ingenAdress) {
            igen(() -> lada.avvisades(brev.getId(), Texter.text("platform.brev.ingenAdress", brev.getMottagare())));
            return;
        } catch (SendFailedException nej) {
            if (nej.getInvalidAddresses() != null && nej.getInvalidAddresses().length > 0) {
                igen(() -> lada.avvisades(brev.getId(), Texter.text("platform.brev.avvisat", brev.getMottagare(), ord(innerst(nej)))));
            } else {
                misslyckades(brev, Texter.text("platform.brev.ejMottaget", ord(innerst(nej))));
            }
            return;
        } catch (MessagingException e) {
            misslyckades(brev, Texter.text("platform.brev.ejMottaget", ord(e)));
            return;
        }
        igen(() -> lada.gick(brev.getId()));
    }

    private void lamnaMedSpar(Transport transport, Brev brev) throws MessagingException {
        try (Delspar spar = sparning.arbete("brev")) {
            try {
                server.lamna(transport, brev);
            } catch (MessagingException e) {
                spar.misslyckades(e.getClass().getName());
                throw e;
            }
        }
    }

    private void misslyckades(Brev brev, String varfor) {
        igen(() -> lada.misslyckades(brev.getId(), varfor));
    }

    /** A mark that met someone else's lock is made again: without it the letter would be sent once more. */
    private static void igen(Runnable marke) {
        for (int gang = 1; ; gang++) {
            try {
                marke.run();
                return;
            } catch (RuntimeException e) {
                if (gang == OMTAG || !Samtidighet.arKrock(e)) {
                    throw e;
                }
            }
        }
    }

    private static Exception innerst(MessagingException e) {
        return e.getNextException() instanceof MessagingException nasta ? innerst(nasta) : e;
    }

    private static String ord(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    }
}

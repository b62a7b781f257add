package se.arshjulet.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.logging.Logger;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.tid.Vackning;

/**
 * Takes letters, in the transaction of what they tell of: they leave the house only if that is committed, and then surely.
 * An installation without a mail server takes none, so that nothing is piled up that nobody will send (ADR 25).
 */
@ApplicationScoped
public class Postgang {

    private static final Logger LOGG = Logger.getLogger(Postgang.class.getName());

    @Inject
    BrevRepository brev;

    @Inject
    Postserver server;

    @Inject
    Event<Vackning> vackning;

    @Inject
    Clock klocka;

    /** The same words to the same address on the same day are one letter. */
    public void skicka(String till, String amne, String text) {
        skicka(String.join("\n", LocalDate.now(klocka).toString(), till, amne, text), till, amne, text);
    }

    /**
     * @param omVad what the letter is about and to whom, such as {@code paminnelse 17 7 2024-06-30 nils}: a second one about the same is not written
     * @param text  plain text: a blank line ends a paragraph, "- " begins an item, an address stands on a line of its own
     */
    public void skicka(String omVad, String till, String amne, String text) {
        if (!server.finns()) {
            LOGG.fine(() -> "No mail server: not sent «" + amne + "»");
            return;
        }
        String nyckel = Fingeravtryck.av(omVad);
        if (!brev.finns(nyckel)) {
            brev.lagg(new Brev(nyckel, till, amne, text, LocalDateTime.now(klocka)));
            vackning.fire(new Vackning());
        }
    }

    /** Whether there is a mail server to send by. */
    public boolean finns() {
        return server.finns();
    }
}

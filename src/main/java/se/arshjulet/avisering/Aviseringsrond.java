package se.arshjulet.avisering;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.arshjulet.platform.mail.Postgang;
import se.arshjulet.platform.tid.Takt;

/**
 * Goes round at every beat: who has got a task, who has something waiting that is to be told at once; and once a day, from seven in the morning
 * Swedish time, who is to be reminded, and the letters of the day. What fails is left to the next round.
 */
@ApplicationScoped
public class Aviseringsrond {

    static final LocalTime MORGON = LocalTime.of(7, 0);
    /** Before the letters of the same beat are sent. */
    private static final int FORST = 1000;
    private static final Logger LOGG = Logger.getLogger(Aviseringsrond.class.getName());

    @Inject
    Rondsteg steg;

    @Inject
    Postgang post;

    @Inject
    Clock klocka;

    void folj(@Observes @Priority(FORST) Takt takt) {
        if (post.finns()) {
            utfor("new tasks", () -> {
                while (steg.nyaUppgifter()) {
                    LOGG.fine("More tasks to tell of");
                }
            });
            utfor("the morning", this::morgon);
            utfor("what waits", () -> steg.vantande(false).forEach(this::skriv));
        }
    }

    private void morgon() {
        LocalDateTime nu = LocalDateTime.now(klocka);
        LocalDate idag = nu.toLocalDate();
        if (!nu.toLocalTime().isBefore(MORGON) && !steg.morgonenArGjord(idag)) {
            for (Optional<Long> efter = Optional.of(0L); efter.isPresent(); efter = steg.morgon(efter.get())) {
                LOGG.log(Level.FINE, "Tasks after {0}", efter.get());
            }
            steg.vantande(true).forEach(this::skriv);
            steg.morgonenGjordes(idag);
        }
    }

    /** One letter that cannot be written stops nobody else's. */
    private void skriv(Long anvandare) {
        utfor("the letter to user " + anvandare, () -> steg.skriv(anvandare));
    }

    private static void utfor(String vad, Runnable arbete) {
        try {
            arbete.run();
        } catch (RuntimeException e) {
            LOGG.log(Level.WARNING, "Left to the next round: " + vad, e);
        }
    }
}

package se.arshjulet.revisionslogg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.web.Anropare;

/** Who acts right now. Asks nothing of the database: it is used in the middle of writing to it. */
@ApplicationScoped
public class Agent {

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** Who, from where and when. */
    record Nu(String vem, String varifran, LocalDateTime tid) {
    }

    /** Outside the server, where a command works with the database alone, it is the system. */
    static Nu nu() {
        try {
            return CDI.current().select(Agent.class).get().agerar();
        } catch (IllegalStateException utanServer) {
            return new Nu(Inloggad.SYSTEMET, "", LocalDateTime.now().truncatedTo(ChronoUnit.MILLIS));
        }
    }

    Nu agerar() {
        return new Nu(vem(), Anropare.adress(), LocalDateTime.now(klocka).truncatedTo(ChronoUnit.MILLIS));
    }

    private String vem() {
        try {
            return inloggad.namnILoggen(!Anropare.adress().isEmpty());
        } catch (ContextNotActiveException utanAnrop) {
            return Inloggad.SYSTEMET;
        }
    }
}

package se.arshjulet.api;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.arshjulet.platform.fel.FulltUtrymme;
import se.arshjulet.platform.persistence.Utrymme;
import se.arshjulet.platform.process.Samtidighet;

/** What nobody foresaw: the caller gets a number, the log gets the rest under the same number. A full disk is told as what it is. */
@Provider
public class Ovantat implements ExceptionMapper<Throwable> {

    private static final Logger LOGG = Logger.getLogger(Ovantat.class.getName());

    private final BooleanSupplier kanInteSkriva;

    public Ovantat() {
        this(() -> CDI.current().select(Utrymme.class).get().kanInteSkriva());
    }

    Ovantat(BooleanSupplier kanInteSkriva) {
        this.kanInteSkriva = kanInteSkriva;
    }

    @Override
    public Response toResponse(Throwable fel) {
        return problem(fel).svar();
    }

    Problem problem(Throwable fel) {
        if (Samtidighet.arKrock(fel)) {
            return Problem.av(409);
        }
        // an embedded database that has ended because of a full disk does not say so afterwards, also to what is asked outside the services
        if (FulltUtrymme.arOrsak(fel) || kanInteSkriva.getAsBoolean()) {
            LOGG.log(Level.SEVERE, "The disk is full", fel);
            return Problem.av(507);
        }
        String nummer = UUID.randomUUID().toString().substring(0, 8);
        LOGG.log(Level.SEVERE, fel, () -> "Incident " + nummer);
        return Problem.av(500).medHandelse(nummer);
    }
}

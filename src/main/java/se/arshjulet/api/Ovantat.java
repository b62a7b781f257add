package se.arshjulet.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.arshjulet.platform.process.Samtidighet;

/** What nobody foresaw: the caller gets a number, the log gets the rest under the same number. */
@Provider
public class Ovantat implements ExceptionMapper<Throwable> {

    private static final Logger LOGG = Logger.getLogger(Ovantat.class.getName());

    @Override
    public Response toResponse(Throwable fel) {
        if (Samtidighet.arKrock(fel)) {
            return Problem.av(409).svar();
        }
        String nummer = UUID.randomUUID().toString().substring(0, 8);
        LOGG.log(Level.SEVERE, fel, () -> "Incident " + nummer);
        return Problem.av(500).medHandelse(nummer).svar();
    }
}

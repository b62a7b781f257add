package se.arshjulet.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.arshjulet.organisation.Obehorig;
import se.arshjulet.platform.web.Sakerhetslogg;

/** What the role may never do is told as such; what belongs to someone else is not there. */
@Provider
public class Behorighetsfel implements ExceptionMapper<Obehorig> {

    @Override
    public Response toResponse(Obehorig nej) {
        Sakerhetslogg.nekat("forbidden", "what", nej.getMessage());
        return Problem.av(nej.gallerRollen() ? 403 : 404).svar();
    }
}

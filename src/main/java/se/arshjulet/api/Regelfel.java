package se.arshjulet.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.arshjulet.inkorg.Redan;
import se.arshjulet.platform.fel.FulltUtrymme;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.Trangsel;

/** A broken rule: 422 with the fields; 400 when it cannot be read; 409 when someone was quicker; 507 when there is no room, 503 when too many are at work. A task that is gone is not there to read. */
@Provider
public class Regelfel implements ExceptionMapper<Regelbrott> {

    @Context
    Request anrop;

    @Override
    public Response toResponse(Regelbrott brott) {
        if (brott instanceof FulltUtrymme) {
            return Problem.av(507).svar();
        }
        if (brott instanceof Trangsel) {
            return Problem.av(503).svar();
        }
        if (!(brott instanceof Redan)) {
            return Problem.av(brott instanceof Jsonfel ? 400 : 422, brott.brister()).svar();
        }
        return (HttpMethod.GET.equals(anrop.getMethod()) ? Problem.av(404) : Problem.av(409, brott.brister())).svar();
    }
}

package se.arshjulet.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** What the server itself says of a request: no such address, wrong method, wrong media type, too large. */
@Provider
public class Anropsfel implements ExceptionMapper<WebApplicationException> {

    private static final Set<Integer> KANDA = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415);

    @Override
    public Response toResponse(WebApplicationException fel) {
        int status = fel.getResponse().getStatus();
        Response svar = Problem.av(KANDA.contains(status) ? status : 400).svar();
        String tillatna = fel.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return tillatna == null ? svar : Response.fromResponse(svar).header(HttpHeaders.ALLOW, tillatna).build();
    }
}

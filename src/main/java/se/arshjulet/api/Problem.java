package se.arshjulet.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.web.Texter;

/**
 * Problem details, RFC 9457. The kind of problem is told by the status.
 *
 * @param detail   what to do about it
 * @param fel      the fields to mend
 * @param handelse number of the row in the log, for a fault of ours
 * @param version  the version to save with next time, when what was typed has been kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String title, int status, String detail, List<Falt> fel, String handelse, Integer version) {

    static final String TYP = "application/problem+json";

    /** A field, by its path in the document that was sent (empty: the document as a whole), and what is wrong. */
    public record Falt(String falt, String text) {

        static Falt av(Brist brist) {
            return new Falt(brist.falt(), Texter.text(brist));
        }
    }

    static Problem av(int status) {
        return new Problem(Texter.text("api.fel." + status), status, Texter.text("api.fel." + status + ".text"), null, null, null);
    }

    static Problem av(int status, List<Brist> brister) {
        List<Falt> fel = brister.stream().map(Falt::av).toList();
        return new Problem(Texter.text("api.fel." + status), status, fel.size() == 1 ? fel.get(0).text() : Texter.text("api.fel." + status + ".text"),
                fel, null, null);
    }

    Problem medVersion(int ny) {
        return new Problem(title, status, detail, fel, handelse, ny);
    }

    Problem medHandelse(String nummer) {
        return new Problem(title, status, detail, fel, nummer, version);
    }

    Response svar() {
        return Response.status(status).type(TYP).header("Cache-Control", "no-store").entity(this).build();
    }
}

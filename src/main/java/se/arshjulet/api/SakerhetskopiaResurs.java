package se.arshjulet.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjulet.sakerhetskopia.Sakerhetskopia;
import se.arshjulet.sakerhetskopia.SakerhetskopiaService;

/** Copies of the whole, so that they can be made by a timer of the machine's. */
@Path("/sakerhetskopior")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Säkerhetskopior", description = "Kopior av allt, gjorda medan programmet körs. För administratören.")
public class SakerhetskopiaResurs {

    @Inject
    SakerhetskopiaService kopior;

    @GET
    @Operation(summary = "Kopiorna som finns", description = "Den senaste först, med vad som fanns i dem när de gjordes.")
    public List<Sakerhetskopia> alla() {
        return kopior.alla();
    }

    @POST
    @Operation(summary = "Gör en kopia", description = "Svarar när kopian är gjord och prövad: den har öppnats, räknats och dess revisionslogg har prövats.")
    public Response gor() {
        return Response.status(Response.Status.CREATED).entity(kopior.gor()).build();
    }
}

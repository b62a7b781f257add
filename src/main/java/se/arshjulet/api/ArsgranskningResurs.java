package se.arshjulet.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.innehall.InnehallService;
import se.arshjulet.innehall.Oversikt;
import se.arshjulet.innehall.OversiktService;
import se.arshjulet.innehall.Utdrag;
import se.arshjulet.rapport.Rapportfil;
import se.arshjulet.rapport.Rapportvisning;

/** A nämnd's year. */
@Path("/arsgranskningar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Årsgranskningar", description = "En nämnds år: läget, innehållet och rapporten.")
public class ArsgranskningResurs {

    private static final String EN = "{namnd}/{ar: \\d{4}}";

    @Inject
    ArsgranskningService arsgranskningar;

    @Inject
    OversiktService oversikt;

    @Inject
    InnehallService innehall;

    @Inject
    Rapportvisning rapport;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Starta en årsgranskning",
            description = "Revisionsdirektören anger {\"namnd\": kortnamn, \"ar\": år, \"yrkesrevisor\": användarnamn}. Location pekar på den.")
    public Response starta(byte[] kropp) {
        // who may not start a year is not told what is wrong with the order either
        arsgranskningar.kravFarStarta();
        Startorder order = Startorder.las(kropp);
        arsgranskningar.starta(order.ar(), order.namnd(), order.yrkesrevisor());
        return Response.created(URI.create("arsgranskningar/" + order.namnd() + "/" + order.ar()))
                .entity(oversikt.hamta(order.namnd(), order.ar())).build();
    }

    @GET
    @Path(EN)
    @Operation(summary = "Läget och allt som är antecknat",
            description = "Status, fas, rapport, missiv, expediering och svar; innehall för den som får läsa det, varningar för den som arbetar i granskningen. Det som inte finns ännu är null.")
    public Oversikt las(@PathParam("namnd") String namnd, @PathParam("ar") int ar) {
        return oversikt.hamta(namnd, ar);
    }

    @GET
    @Path(EN + "/arsrapport.pdf")
    @Produces({Rapportfil.PDF, Problem.TYP})
    @Operation(summary = "Årsrapporten som PDF", description = "Den fastställda rapporten; innan dess utkastet, för den som får läsa det.")
    public Response pdf(@PathParam("namnd") String namnd, @PathParam("ar") int ar) {
        return svar(rapport.pdf(oversikt.id(namnd, ar)));
    }

    @GET
    @Path(EN + "/arsrapport.docx")
    @Produces({Rapportfil.DOCX, Problem.TYP})
    @Operation(summary = "Årsrapporten som Word-dokument",
            description = "Samma text som i PDF:en, med kontorets egen Word-mall om en sådan är uppladdad. Utkastet för den som får läsa det.")
    public Response docx(@PathParam("namnd") String namnd, @PathParam("ar") int ar) {
        return svar(rapport.docx(oversikt.id(namnd, ar)));
    }

    @GET
    @Path(EN + "/innehall")
    @Operation(summary = "Hela innehållet som ett dokument", description = "Enligt schemat /api/v1/schema/innehall.json. ETag märker just detta innehåll.")
    public Response innehall(@PathParam("namnd") String namnd, @PathParam("ar") int ar) {
        return svar(innehall.exportera(namnd, ar));
    }

    @PUT
    @Path(EN + "/innehall")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ersätt hela innehållet",
            description = "Allt eller inget, så länge rapporten är ett utkast. Med If-Match bara om innehållet är detsamma som när du läste det, annars 409.")
    public Response ersatt(@PathParam("namnd") String namnd, @PathParam("ar") int ar, @HeaderParam("If-Match") String ifMatch, byte[] kropp) {
        innehall.importera(namnd, ar, kropp, Marke.av(ifMatch));
        return svar(innehall.exportera(namnd, ar));
    }

    private static Response svar(Rapportfil fil) {
        return Response.ok(fil.innehall()).header("Content-Disposition", "attachment; filename=\"" + fil.namn() + "\"").build();
    }

    private static Response svar(Utdrag utdrag) {
        return Response.ok(utdrag.fil()).header("ETag", Marke.etag(utdrag.marke())).header("Cache-Control", "private, no-cache").build();
    }
}

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Oppnad;
import se.arshjulet.inkorg.Redan;
import se.arshjulet.inkorg.Sparad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** The inbox and the forms of its tasks. */
@Path("/uppgifter")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Uppgifter", description = "Inkorgen, och formuläret i varje uppgift.")
public class UppgiftResurs {

    @Inject
    InkorgService inkorg;

    @GET
    @Operation(summary = "Min inkorg", description = "Öppna uppgifter, de som förfaller först överst, en sida i taget.")
    public Uppgiftslista sida(
            @Parameter(description = "MINA (de jag har), GRUPPENS (de någon med min roll kan ta) eller LYFTA (försenade som har lyfts till mig)")
            @QueryParam("korg") String korg,
            @Parameter(description = "Nämndens kortnamn") @QueryParam("namnd") String namnd,
            @Parameter(description = "Verksamhetsår") @QueryParam("ar") String ar,
            @Parameter(description = "Fas, till exempel RAPPORT") @QueryParam("fas") String fas,
            @Parameter(description = "Sida, från 1") @QueryParam("sida") String sida,
            @Parameter(description = "Uppgifter per sida, 1–100; 25 om inget anges") @QueryParam("antal") String antal) {
        return Uppgiftslista.av(inkorg.sida(Inkorgsfraga.urval(korg, namnd, ar, fas, sida, antal)));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "En uppgift med sitt formulär",
            description = "Formuläret så som det är sparat. Värden som tal, belopp och datum är text, som de skrivs på sidan. "
                    + "saknas säger vad som återstår innan uppgiften kan slutföras. Versionen står också i ETag.")
    public Response las(@PathParam("id") long id) {
        Oppnad<Object> oppnad = inkorg.oppna(id);
        return Response.ok(Uppgiftsinnehall.av(oppnad)).header("ETag", Marke.etag(oppnad.version())).build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Spara formuläret",
            description = "Skicka {\"version\": …, \"formular\": {…}}; versionen kan i stället stå i If-Match. Det som inte går att förstå behålls "
                    + "som det är skrivet och besvaras med 422 och en ny version. 409 om någon annan har sparat sedan du läste.")
    public Response spara(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, byte[] kropp) {
        Formularpost post = Formularpost.las(kropp, ifMatch, inkorg.oppna(id).formular().getClass());
        Sparad sparad = iVersionen(id, () -> inkorg.spara(id, post.version(), post.formular()));
        return sparad.fel().isEmpty() ? las(id)
                : Problem.av(422, iFormularet(sparad.fel())).medVersion(sparad.version()).svar();
    }

    @POST
    @Path("{id}/ta")
    @Operation(summary = "Ta en ledig uppgift")
    public void ta(@PathParam("id") long id) {
        inkorg.ta(id);
    }

    @POST
    @Path("{id}/slapp")
    @Operation(summary = "Lämna tillbaka en uppgift till gruppen")
    public void slapp(@PathParam("id") long id) {
        inkorg.slapp(id);
    }

    @POST
    @Path("{id}/slutfor")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Slutför uppgiften",
            description = "Med formuläret som i PUT, eller utan kropp: då slutförs uppgiften med det som är sparat, "
                    + "med If-Match bara om det är den versionen, annars 409. 422 säger vad som saknas.")
    public void slutfor(@PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, byte[] kropp) {
        Oppnad<Object> oppnad = inkorg.oppna(id);
        Formularpost post = kropp == null || kropp.length == 0 ? Formularpost.sparat(oppnad, ifMatch)
                : Formularpost.las(kropp, ifMatch, oppnad.formular().getClass());
        try {
            iVersionen(id, () -> {
                inkorg.slutfor(id, post.version(), post.formular());
                return null;
            });
        } catch (Redan nagonAnnan) {
            throw nagonAnnan;
        } catch (Regelbrott ejKlar) {
            throw new Regelbrott(iFormularet(ejKlar.brister()));
        }
    }

    /** Whoever is told that somebody else has saved reads what is saved next, also if an own text could not be recorded before that. */
    private <T> T iVersionen(long id, Supplier<T> arbete) {
        try {
            return arbete.get();
        } catch (Redan nagonAnnan) {
            inkorg.lasOm(id);
            throw nagonAnnan;
        }
    }

    /** The fields as they are named in what was sent. */
    private static List<Brist> iFormularet(List<Brist> brister) {
        return brister.stream().map(brist -> brist.falt().isEmpty() ? brist : brist.under("formular")).toList();
    }
}

package se.arshjulet.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.arshjulet.innehall.InnehallLasare;

/** The published schema of a year's content, open to all. */
@Path("/schema")
@RequestScoped
@Tag(name = "Schema", description = "Formatet för ett års innehåll.")
public class SchemaResurs {

    @GET
    @Path("innehall.json")
    @Produces("application/schema+json")
    @SecurityRequirements
    @Operation(summary = "JSON Schema (2020-12) för ett års innehåll", description = "Öppet utan inloggning.")
    public InputStream innehall() {
        return InnehallLasare.schemafil();
    }
}

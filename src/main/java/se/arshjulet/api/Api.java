package se.arshjulet.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Where the API answers, and what its description says of it as a whole. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info = @Info(title = "Årshjulet", version = "1", description = """
                Samma uppgifter, årsgranskningar och behörigheter som på sidorna. Skicka en API-nyckel i varje anrop (Authorization: Bearer), eller användarnamn och lösenord (HTTP Basic) om kontoret tillåter det. En nyckel får göra det som den är gjord för, och aldrig mer än sin ägare. \
                Fel besvaras som application/problem+json (RFC 9457): title och detail på svenska, och i fel vilka fält som behöver rättas. \
                En uppgift eller årsgranskning som du inte har del i besvaras med 404, som om den inte fanns."""),
        security = {@SecurityRequirement(name = "nyckel"), @SecurityRequirement(name = "basic")})
@SecurityScheme(securitySchemeName = "nyckel", type = SecuritySchemeType.HTTP, scheme = "bearer")
@SecurityScheme(securitySchemeName = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
public class Api extends Application {
}

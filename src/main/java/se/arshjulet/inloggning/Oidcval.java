package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of the organisation's identity. Without an issuer there is none, and nothing of it is shown. */
@ApplicationScoped
public class Oidcval {

    /** As the provider writes it, such as https://inloggning.example.se/realms/region. */
    @Inject
    @ConfigProperty(name = "arshjulet.oidc.issuer")
    Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "arshjulet.oidc.klient", defaultValue = "arshjulet")
    String klient;

    /** A file with the client's secret; without it the client is a public one. */
    @Inject
    @ConfigProperty(name = "arshjulet.oidc.hemlighet.fil")
    Optional<String> hemlighetsfil;

    /** What the button is named after; the region's name if nothing else is said. */
    @Inject
    @ConfigProperty(name = "arshjulet.oidc.namn")
    Optional<String> namn;

    @Inject
    @ConfigProperty(name = "arshjulet.region")
    String region;

    /** The claim of the ID token that holds the values of the mapping; dots lead into an object, such as realm_access.roles. */
    @Inject
    @ConfigProperty(name = "arshjulet.oidc.ansprak", defaultValue = "groups")
    String ansprak;

    @Inject
    @ConfigProperty(name = "arshjulet.oidc.omfattning", defaultValue = "openid profile email")
    String omfattning;

    /** What the provider must vouch for of how the user logged in there: names of its own, one of which will do. */
    @Inject
    @ConfigProperty(name = "arshjulet.oidc.styrka")
    Optional<String> styrka;

    /** In milliseconds: how long the provider is waited for, each time it is asked something. */
    @Inject
    @ConfigProperty(name = "arshjulet.oidc.vantetid", defaultValue = "4000")
    int vantetid;

    public boolean finns() {
        return issuer.isPresent();
    }

    public String namn() {
        return namn.orElse(region);
    }

    public String klient() {
        return klient;
    }

    /** Empty when there is none. */
    public String issuer() {
        return issuer.orElse("");
    }

    public String ansprak() {
        return ansprak;
    }

    String omfattning() {
        return omfattning;
    }

    /** Values of acr or amr, the one that is wanted most first; empty when any log-in will do. */
    List<String> styrka() {
        return styrka.map(s -> List.of(s.strip().split("\\s+"))).orElse(List.of());
    }

    /** In milliseconds. */
    int vantetid() {
        return vantetid;
    }

    /** @return null for a public client */
    String hemlighet() {
        try {
            return hemlighetsfil.isEmpty() ? null : Files.readString(Path.of(hemlighetsfil.get())).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("arshjulet.oidc.hemlighet.fil must name a readable file with the client's secret", e);
        }
    }
}

package se.arshjulet.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address of a page as someone outside reaches it. */
@ApplicationScoped
public class Sidadress {

    /** Where the application is reached, such as https://arshjulet.example.se. */
    @Inject
    @ConfigProperty(name = "arshjulet.adress")
    Optional<String> adress;

    @Inject
    @ConfigProperty(name = "arshjulet.port", defaultValue = "8080")
    int port;

    public Sidadress() {
        adress = Optional.empty();
    }

    /** Without a container. */
    public Sidadress(String adress) {
        this.adress = Optional.of(adress);
    }

    /** @param sida beginning with / */
    public String till(String sida) {
        return grund() + sida;
    }

    /** Without a slash at its end. */
    public String grund() {
        return adress.map(a -> Ytteradress.utanVanligPort(a.replaceFirst("/+$", ""))).orElse("http://localhost:" + port);
    }
}

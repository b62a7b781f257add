package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.arshjulet.platform.fel.Brist;

/** Vilka lösenord som tas emot i den här installationen. I demon duger också demons eget, som alla redan känner till. */
@ApplicationScoped
public class Losenordsinstallning {

    private static final String DEMONS = "arshjulet-demo";

    @Inject
    @ConfigProperty(name = "arshjulet.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "arshjulet.region")
    Optional<String> region;

    @Inject
    @ConfigProperty(name = "arshjulet.kontor")
    Optional<String> kontor;

    List<Brist> brister(String anvandarnamn, Losenordsformular formular) {
        List<Brist> brister = Losenordsregel.brister(anvandarnamn, formular, kontorets());
        return demo && DEMONS.equals(formular.getLosenord()) ? brister.stream().filter(b -> !b.nyckel().equals(Losenordsregel.FOR_LATT)).toList() : brister;
    }

    private String[] kontorets() {
        return Stream.concat(region.stream(), kontor.stream()).flatMap(namn -> Stream.of(namn.split("[^\\p{L}\\p{N}]+"))).toArray(String[]::new);
    }
}

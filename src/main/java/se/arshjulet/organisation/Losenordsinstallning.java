package se.arshjulet.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import se.arshjulet.platform.fel.Brist;

/** Which passwords are accepted in this installation. In the demo the demo's own will do too, which everybody knows already. */
@ApplicationScoped
public class Losenordsinstallning {

    private static final String DEMONS = "arshjulet-demo";

    private boolean demo;
    private String[] kontorets = {};

    @PostConstruct
    void las() {
        Config installningar = ConfigProvider.getConfig();
        demo = installningar.getOptionalValue("arshjulet.demo", Boolean.class).orElse(false);
        kontorets = Stream.of("arshjulet.region", "arshjulet.kontor").flatMap(namn -> installningar.getOptionalValue(namn, String.class).stream())
                .flatMap(namn -> Stream.of(namn.split("[^\\p{L}\\p{N}]+"))).toArray(String[]::new);
    }

    /** A password that somebody else has set is to be changed; the demo's own is known to everybody, and there it is to be enough. */
    boolean arTillfalligt(String losenord) {
        return !(demo && DEMONS.equals(losenord));
    }

    List<Brist> brister(String anvandarnamn, Losenordsformular formular) {
        List<Brist> brister = Losenordsregel.brister(anvandarnamn, formular, kontorets);
        return demo && DEMONS.equals(formular.getLosenord()) ? brister.stream().filter(b -> !b.nyckel().equals(Losenordsregel.FOR_LATT)).toList() : brister;
    }
}

package se.arshjulet.mall.web;

import jakarta.inject.Named;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import se.arshjulet.mall.Avsnitt;
import se.arshjulet.mall.Delomradesmall;
import se.arshjulet.mall.Inslag;
import se.arshjulet.mall.Standtext;

/** What there is to choose from when a template is edited. */
@Named
@ApplicationScoped
public class Mallval {

    public List<String> getSlag() {
        return Arrays.stream(Avsnitt.Slag.values()).map(Enum::name).toList();
    }

    public List<String> getInslag() {
        return Arrays.stream(Inslag.values()).map(Enum::name).toList();
    }

    public List<String> getSteg() {
        return Delomradesmall.STEG;
    }

    /** The placeholders of a standing text, as they are written. */
    public String platshallare(String nyckel) {
        return Standtext.av(nyckel).map(text -> "{" + String.join("}, {", text.platshallare()) + "}").orElse("");
    }
}

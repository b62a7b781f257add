package se.arshjulet.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Where the administratör begins: the pages of {@code /admin}. */
@Named
@RequestScoped
public class AdminBacking {

    public List<String> getDelar() {
        return List.of("anvandare", "namnder", "byraer", "byrauppdrag", "identitet", "apinycklar", "engangskoder", "mallar", "dokumentmall", "diarium", "driftlage", "driftstorningar", "modeller", "personuppgifter", "revisionslogg",
                "sakerhetskopior");
    }
}

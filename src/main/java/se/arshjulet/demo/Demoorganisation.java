package se.arshjulet.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.rakenskaper.Byrauppdrag;
import se.arshjulet.rakenskaper.RakenskapsuttalandeRepository;

/** The bodies and the firm that the demo's years are about, as {@code demo/organisation.json} tells them. */
public record Demoorganisation(List<Namndpost> namnder, List<Byrapost> byraer) {

    public static Demoorganisation las() {
        return StrictJson.resource("/demo/organisation.json", Demoorganisation.class);
    }

    /** Puts the bodies, the firms and what they are engaged for in the database. */
    public void laggUpp(OrganisationRepository organisation, RakenskapsuttalandeRepository uppdrag) {
        Map<String, Forvaltning> forvaltningar = new HashMap<>();
        for (Namndpost post : namnder) {
            Namnd namnd = new Namnd(post.namn, post.kortnamn);
            post.forvaltningar.forEach(f -> forvaltningar.put(post.kortnamn + "/" + f.kortnamn, namnd.laggTillForvaltning(f.namn, f.kortnamn)));
            organisation.lagg(namnd);
        }
        for (Byrapost post : byraer) {
            Byra byra = new Byra(post.namn);
            organisation.lagg(byra);
            post.uppdrag.forEach(u -> uppdrag.lagg(new Byrauppdrag(byra, forvaltningar.get(u.namnd + "/" + u.forvaltning), u.ar)));
        }
    }

    /** A nämnd, named as in the middle of a sentence, with its förvaltningar. */
    public record Namndpost(String kortnamn, String namn, List<Forvaltningspost> forvaltningar) {
    }

    /** A förvaltning; the short name is unique within its nämnd. */
    public record Forvaltningspost(String kortnamn, String namn) {
    }

    /** An accounting firm and what it is engaged to audit. */
    public record Byrapost(String namn, List<Uppdragspost> uppdrag) {
    }

    /** One förvaltning of a nämnd, one year. */
    public record Uppdragspost(String namnd, String forvaltning, int ar) {
    }
}

package se.arshjulet.diarium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.diarium.Arendevy;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.diarium.Handlingsrad;
import se.arshjulet.platform.web.Adressid;

/** What the diarium has of an årsgranskning, beside the rest of its page. */
@Named
@RequestScoped
public class DiariekortBacking {

    private static final int SENASTE = 5;

    @Inject
    DiariumService diarium;

    private final Long id = Adressid.ur("id");
    private Arendevy vy;
    private boolean hamtad;

    /** Null until something has been registered. */
    public Arendevy getVy() {
        if (!hamtad) {
            vy = diarium.forArsgranskning(id).orElse(null);
            hamtad = true;
        }
        return vy;
    }

    public List<Handlingsrad> getSenaste() {
        List<Handlingsrad> alla = getVy().handlingar();
        return alla.subList(Math.max(0, alla.size() - SENASTE), alla.size());
    }
}

package se.arshjulet.diarium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.diarium.Arendevy;
import se.arshjulet.diarium.DiarieforingService;
import se.arshjulet.diarium.DiariumService;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;

/** An ärende with its handlingar. */
@Named
@RequestScoped
public class DiariearendeBacking {

    @Inject
    DiariumService diarium;

    @Inject
    DiarieforingService diarieforing;

    @Inject
    Handling handling;

    private final Long id = Adressid.ur("id");
    private Arendevy vy;

    public Arendevy getVy() {
        if (vy == null) {
            vy = diarium.arende(id);
        }
        return vy;
    }

    public void avsluta() {
        String dnr = getVy().dnr();
        if (handling.gor(() -> diarieforing.avsluta(id))) {
            handling.klart("diarium/arende.xhtml?id=" + id, "diarium.klart.avslutat", dnr);
        }
    }
}

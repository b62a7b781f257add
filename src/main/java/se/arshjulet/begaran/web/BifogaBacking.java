package se.arshjulet.begaran.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import se.arshjulet.begaran.BifogaService;
import se.arshjulet.platform.web.Adressid;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Sandfil;

/** Files beside the nämnd's answer: sent whole, not by ajax. */
@Named
@RequestScoped
public class BifogaBacking {

    private static final String SIDAN = "begaran/lamnaUnderlag.xhtml?uppgift=";

    @Inject
    BifogaService bifogade;

    @Inject
    Handling handling;

    private final Long uppgift = Adressid.ur("uppgift");
    private Part fil;
    private String post;
    private boolean hemlig;
    private String lagrum;

    public void bifoga() {
        if (handling.gor(() -> bifogade.bifoga(uppgift, Adressid.tolka(post), Sandfil.krav(fil), hemlig, lagrum))) {
            handling.klart(SIDAN + uppgift, "begaran.klart.bifogad");
        }
    }

    public void taBort(Long id) {
        if (handling.gor(() -> bifogade.taBort(uppgift, id))) {
            handling.klart(SIDAN + uppgift, "begaran.klart.borttagen");
        }
    }

    public Part getFil() {
        return fil;
    }

    public void setFil(Part fil) {
        this.fil = fil;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public boolean isHemlig() {
        return hemlig;
    }

    public void setHemlig(boolean hemlig) {
        this.hemlig = hemlig;
    }

    public String getLagrum() {
        return lagrum;
    }

    public void setLagrum(String lagrum) {
        this.lagrum = lagrum;
    }
}

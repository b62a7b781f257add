package se.arshjulet.atgardsregister.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjulet.atgardsregister.Punktformular;
import se.arshjulet.atgardsregister.VerifieringService;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.web.Handling;

/** The open points of a nämnd that ends go to the one that takes over. */
@Named
@RequestScoped
public class FlyttBacking {

    @Inject
    VerifieringService verifiering;

    @Inject
    Handling handling;

    private final Punktformular formular = new Punktformular();
    private String fran = "";
    private List<Namnd> alla;

    public void flytta() {
        int[] antal = new int[1];
        if (handling.gor(() -> antal[0] = verifiering.overforAlla(fran, formular))) {
            handling.klart("atgardsregister/register.xhtml?namnd=" + formular.getTill(), "atgardsregister.klart.flyttade", antal[0]);
        }
    }

    /** Those that are at work. */
    public List<Namnd> getMottagare() {
        return getAlla().stream().filter(Namnd::isAktiv).toList();
    }

    /** Also those that have ended. */
    public List<Namnd> getAlla() {
        if (alla == null) {
            alla = verifiering.namnder();
        }
        return alla;
    }

    public Punktformular getFormular() {
        return formular;
    }

    public String getFran() {
        return fran;
    }

    public void setFran(String fran) {
        this.fran = fran;
    }
}

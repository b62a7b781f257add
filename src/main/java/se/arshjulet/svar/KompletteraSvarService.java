package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;

/** The nämnd completes an answer that was not enough. */
@ApplicationScoped
public class KompletteraSvarService extends Svarande {

    @Override
    public String nyckel() {
        return SvarProcess.KOMPLETTERA;
    }

    @Override
    public String avisering() {
        return "komplettering";
    }
}

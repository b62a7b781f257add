package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;

/** The nämnd gives its answer. */
@ApplicationScoped
public class LamnaSvarService extends Svarande {

    @Override
    public String nyckel() {
        return SvarProcess.LAMNA;
    }

    /** The nämnd has been told that the report was dispatched, and until when it can answer. */
    @Override
    public String avisering() {
        return "";
    }
}

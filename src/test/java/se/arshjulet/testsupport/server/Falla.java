package se.arshjulet.testsupport.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does the work, all of it, and fails in the same transaction right after. */
@ApplicationScoped
public class Falla {

    @Transactional
    public void efter(Runnable arbete) {
        arbete.run();
        throw new Utlost();
    }

    @Transactional
    public void efterMedAvbrott(Runnable arbete) {
        arbete.run();
        throw new Avbrott();
    }

    /** As when the memory is out. */
    public static class Avbrott extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** The planted failure. */
    public static class Utlost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}

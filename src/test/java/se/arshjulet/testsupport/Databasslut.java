package se.arshjulet.testsupport;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After each test class the databases in memory that it has opened are let go of: those of all classes together are more than a small machine has,
 * and what is kept in memory is gone through again and again when memory is cleared. Found by JUnit itself, for all classes.
 */
public final class Databasslut implements AfterAllCallback {

    /** What is more to be done; nothing in a JVM that has no database of the domain. */
    private static volatile Runnable mellanKlasser = () -> {
    };

    static void mellanKlasser(Runnable arbete) {
        mellanKlasser = arbete;
    }

    @Override
    public void afterAll(ExtensionContext klass) {
        boolean inreKlass = klass.getParent().flatMap(ExtensionContext::getTestClass).isPresent();
        if (!inreKlass) {
            Testdatabas.slappMinne();
            mellanKlasser.run();
        }
    }
}

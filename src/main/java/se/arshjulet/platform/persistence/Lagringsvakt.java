package se.arshjulet.platform.persistence;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.sessions.ObjectChangeSet;
import org.eclipse.persistence.internal.sessions.UnitOfWorkChangeSet;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import se.arshjulet.platform.fel.FulltUtrymme;

/**
 * Asks before anything is stored whether there is room for it, at most once a second. It listens to the mapping, so that nobody can
 * forget to ask; named in persistence.xml.
 */
public final class Lagringsvakt extends SessionEventAdapter {

    private static final long SEKUND_NS = 1_000_000_000;

    private static volatile Svar svar = new Svar(() -> false);

    /** @param slut told from now on; the mapping makes its listeners by itself, before there are any beans */
    static void vakta(BooleanSupplier slut) {
        svar = new Svar(slut);
    }

    @Override
    public void postCalculateUnitOfWorkChangeSet(SessionEvent handelse) {
        UnitOfWorkChangeSet andringar = (UnitOfWorkChangeSet) handelse.getProperty("UnitOfWorkChangeSet");
        if (andringar.hasChanges() && !arUrReserven(andringar) && svar.arSlut()) {
            throw new FulltUtrymme();
        }
    }

    private static boolean arUrReserven(UnitOfWorkChangeSet andringar) {
        return Stream.concat(andringar.getAllChangeSets().keySet().stream().filter(ObjectChangeSet::hasChanges), andringar.getDeletedObjects().keySet().stream())
                .allMatch(en -> en.getClassType().isAnnotationPresent(UrReserven.class));
    }

    private static final class Svar {

        private final BooleanSupplier fraga;
        private long nasta = System.nanoTime();
        private boolean slut;

        Svar(BooleanSupplier fraga) {
            this.fraga = fraga;
        }

        synchronized boolean arSlut() {
            if (System.nanoTime() >= nasta) {
                nasta = System.nanoTime() + SEKUND_NS;
                slut = fraga.getAsBoolean();
            }
            return slut;
        }
    }
}

package se.arshjulet.revisionslogg;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.Session;
import se.arshjulet.platform.persistence.Plattform;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * Makes the mapping of every stored thing tell the log, but of those that say they are left out. Named in persistence.xml, where only one
 * may be named: it also lets the mapping speak to the database that the settings have chosen.
 */
public final class Loggning implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        Plattform.valj(session);
        Andringslyssnare lyssnare = new Andringslyssnare();
        for (ClassDescriptor beskrivning : session.getDescriptors().values()) {
            Class<?> slag = beskrivning.getJavaClass();
            if (StoredEntity.class.isAssignableFrom(slag) && !slag.isAnnotationPresent(UtanLogg.class)) {
                beskrivning.getEventManager().addListener(lyssnare);
            }
        }
    }
}

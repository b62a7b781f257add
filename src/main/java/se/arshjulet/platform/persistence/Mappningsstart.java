package se.arshjulet.platform.persistence;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.ProviderUtil;
import java.util.Map;
import java.util.concurrent.FutureTask;

/**
 * Sets up the mapping beside the server's own work on the beans, which needs nothing of it. Named in the mapping that the runnable jar carries. The
 * build has woven the classes: else they would have to be woven before anybody reads them.
 */
public final class Mappningsstart implements PersistenceProvider {

    private final PersistenceProvider eclipselink = new org.eclipse.persistence.jpa.PersistenceProvider();

    @Override
    @SuppressWarnings("rawtypes")
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo enhet, Map egenskaper) {
        Databas.kravInstallningar(enhet.getClassLoader());
        FutureTask<EntityManagerFactory> mappning = new FutureTask<>(() -> {
            EntityManagerFactory fabrik = eclipselink.createContainerEntityManagerFactory(enhet, egenskaper);
            // the first one reads the mapping and logs in to the database
            fabrik.createEntityManager().close();
            return fabrik;
        });
        Thread trad = new Thread(mappning, "mappning");
        trad.setContextClassLoader(enhet.getClassLoader());
        trad.setDaemon(true);
        trad.start();
        return BlivandeFabrik.av(mappning);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public EntityManagerFactory createEntityManagerFactory(String enhet, Map egenskaper) {
        return eclipselink.createEntityManagerFactory(enhet, egenskaper);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void generateSchema(PersistenceUnitInfo enhet, Map egenskaper) {
        eclipselink.generateSchema(enhet, egenskaper);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean generateSchema(String enhet, Map egenskaper) {
        return eclipselink.generateSchema(enhet, egenskaper);
    }

    @Override
    public ProviderUtil getProviderUtil() {
        return eclipselink.getProviderUtil();
    }
}

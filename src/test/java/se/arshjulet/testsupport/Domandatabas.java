package se.arshjulet.testsupport;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * The domain's database without a server: a {@link Testdatabas} with the tables from Flyway and the server's own JPA.
 * One per JVM is enough; tests that do not want to disturb each other add nämnder and years of their own.
 */
public final class Domandatabas {

    private static final Map<String, Object> UTAN_SERVER = Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jtaDataSource", "",
            "eclipselink.target-database", Testdatabas.PLATTFORM,
            "eclipselink.logging.level", "SEVERE");

    static {
        // said once that there is no server: else it is looked for in every library, for each row that is written
        CDI.setCDIProvider(() -> {
            throw new IllegalStateException("Utan server");
        });
        Databasslut.mellanKlasser(Domandatabas::bytFull);
    }

    private static final Lage INGET = new Lage(null, false);
    private static final ThreadLocal<Lage> LAGE = ThreadLocal.withInitial(() -> INGET);

    private static EntityManagerFactory mappning;
    private static Domandatabas gemensam;

    /** So many years that those of one class more still are of this century, as a whole content's must be. */
    private static final int FULL = 50;

    private final Testdatabas databas;
    private final DataSource kalla;
    private final AtomicInteger satser = new AtomicInteger();

    /** Which database the thread works with, or last did: what is read afterwards is read from there. */
    private record Lage(DataSource kalla, boolean pagar) {
    }

    private Domandatabas(Testdatabas databas, DataSource kalla) {
        this.databas = databas;
        this.kalla = Satsraknare.runt(kalla, satser);
    }

    /** One for all databases in a JVM: to read the mapping takes longer than most tests. */
    private static synchronized EntityManagerFactory mappning() {
        if (mappning == null) {
            Map<String, Object> egenskaper = new HashMap<>(UTAN_SERVER);
            egenskaper.put("jakarta.persistence.nonJtaDataSource", Proxy.newProxyInstance(DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, metod, argument) -> {
                try {
                    return metod.invoke(metod.getDeclaringClass() == Object.class ? LAGE : LAGE.get().kalla(), argument);
                } catch (InvocationTargetException fel) {
                    throw fel.getCause();
                }
            }));
            mappning = Persistence.createEntityManagerFactory("arshjulet", egenskaper);
        }
        return mappning;
    }

    /** The one that tests share: ask for it again in each class. */
    public static synchronized Domandatabas gemensam() {
        if (gemensam == null) {
            gemensam = ny(Testdatabas.medTabeller().forAlla());
        }
        return gemensam;
    }

    /** Between two classes: the next one has a new one to share where years run short. */
    private static synchronized void bytFull() {
        if (gemensam != null && gemensam.<Long>hamta(em -> em.createQuery("select count(r) from Revisionsar r", Long.class).getSingleResult()) > FULL) {
            gemensam.databas.close();
            gemensam = null;
        }
    }

    /** One of its own, for whoever needs nämnder and years with their real names; until the end of the test class. */
    public static Domandatabas egen() {
        return ny(Testdatabas.medTabeller());
    }

    private static Domandatabas ny(Testdatabas databas) {
        return new Domandatabas(databas, databas.datakalla());
    }

    /** The mapping on somebody else's database, or on none. */
    public static Domandatabas pa(DataSource kalla) {
        return new Domandatabas(null, kalla);
    }

    public DataSource kalla() {
        return kalla;
    }

    /** Runs the work in a transaction and an EntityManager of its own; an error rolls back. */
    public <T> T hamta(Function<EntityManager, T> arbete) {
        return med(em -> {
            em.getTransaction().begin();
            T resultat = arbete.apply(em);
            em.getTransaction().commit();
            return resultat;
        });
    }

    /** With an EntityManager of its own, and in no transaction unless the work begins one; an error rolls back. */
    public <T> T med(Function<EntityManager, T> arbete) {
        Lage fore = LAGE.get();
        LAGE.set(new Lage(kalla, true));
        EntityManager em = mappning().createEntityManager();
        try {
            return arbete.apply(em);
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
            LAGE.set(fore.pagar() ? fore : new Lage(kalla, false));
        }
    }

    public void gor(Consumer<EntityManager> arbete) {
        hamta(em -> {
            arbete.accept(em);
            return null;
        });
    }

    /** For tests that are to leave nothing behind. */
    public void provaOchRullaTillbaka(Consumer<EntityManager> prov) {
        med(em -> {
            em.getTransaction().begin();
            prov.accept(em);
            return null;
        });
    }

    /** How many statements have been sent to the database so far, for whoever counts a part of some work. */
    public int satser() {
        return satser.get();
    }

    /** How many statements the work sent to the database. */
    public int satserFor(Consumer<EntityManager> arbete) {
        int fore = satser.get();
        gor(arbete);
        return satser.get() - fore;
    }
}

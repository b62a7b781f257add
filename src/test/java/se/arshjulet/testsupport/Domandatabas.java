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
 * Domänens databas utan server: en {@link Testdatabas} med tabellerna från Flyway och serverns egen JPA.
 * En per JVM räcker; tester som inte vill störa varandra lägger upp egna nämnder och år.
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
    }

    private static final Lage INGET = new Lage(null, false);
    private static final ThreadLocal<Lage> LAGE = ThreadLocal.withInitial(() -> INGET);

    private static EntityManagerFactory mappning;
    private static Domandatabas gemensam;

    private final DataSource kalla;
    private final AtomicInteger satser = new AtomicInteger();

    /** Vilken databas tråden arbetar mot, eller senast gjorde det: det som läses i efterhand läses därur. */
    private record Lage(DataSource kalla, boolean pagar) {
    }

    private Domandatabas(Testdatabas databas) {
        kalla = Satsraknare.runt(databas.datakalla(), satser);
    }

    /** En för alla databaser i en JVM: att läsa in mappningen tar längre tid än de flesta prov. */
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

    public static synchronized Domandatabas gemensam() {
        if (gemensam == null) {
            gemensam = new Domandatabas(Testdatabas.medTabeller().forAlla());
        }
        return gemensam;
    }

    /** En egen, för den som behöver nämnder och år med sina riktiga namn; till slutet av testklassen. */
    public static Domandatabas egen() {
        return new Domandatabas(Testdatabas.medTabeller());
    }

    public DataSource kalla() {
        return kalla;
    }

    /** Kör arbetet i en transaktion och en egen EntityManager; ett fel rullar tillbaka. */
    public <T> T hamta(Function<EntityManager, T> arbete) {
        return har(em -> {
            em.getTransaction().begin();
            T resultat = arbete.apply(em);
            em.getTransaction().commit();
            return resultat;
        });
    }

    private <T> T har(Function<EntityManager, T> arbete) {
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

    /** För prov som inte ska lämna något efter sig. */
    public void provaOchRullaTillbaka(Consumer<EntityManager> prov) {
        har(em -> {
            em.getTransaction().begin();
            prov.accept(em);
            return null;
        });
    }

    /** Hur många satser som har skickats till databasen hittills, för den som räknar en del av ett arbete. */
    public int satser() {
        return satser.get();
    }

    /** Hur många satser arbetet skickade till databasen. */
    public int satserFor(Consumer<EntityManager> arbete) {
        int fore = satser.get();
        gor(arbete);
        return satser.get() - fore;
    }
}

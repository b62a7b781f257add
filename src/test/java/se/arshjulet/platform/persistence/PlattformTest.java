package se.arshjulet.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.testsupport.Domandatabas;

class PlattformTest {

    private final AtomicInteger anslutningar = new AtomicInteger();

    @Test
    void en_databas_som_har_forsvunnit_fragas_en_gang_till_och_inte_mer() {
        DataSource kalla = Domandatabas.gemensam().kalla();
        Domandatabas.gemensam().med(em -> em.find(Namnd.class, 1L));
        DataSource forsvunnen = som(DataSource.class, (proxy, metod, argument) -> avbruten((Connection) metod.invoke(kalla, argument)));
        assertThatThrownBy(() -> Domandatabas.pa(forsvunnen).med(em -> em.createQuery("select n from Namnd n", Namnd.class).getResultList()))
                .hasRootCauseInstanceOf(SQLNonTransientConnectionException.class);
        assertThat(anslutningar).hasValue(2);
    }

    private Connection avbruten(Connection anslutning) {
        anslutningar.incrementAndGet();
        return som(Connection.class, (proxy, metod, argument) -> switch (metod.getName()) {
            case "prepareStatement" -> throw new SQLNonTransientConnectionException("borta", "08006");
            case "isValid" -> false;
            default -> metod.invoke(anslutning, argument);
        });
    }

    private static <T> T som(Class<T> slag, InvocationHandler svar) {
        return slag.cast(Proxy.newProxyInstance(PlattformTest.class.getClassLoader(), new Class<?>[] {slag}, svar));
    }
}

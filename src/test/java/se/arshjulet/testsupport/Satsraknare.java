package se.arshjulet.testsupport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Räknar de satser som går till databasen, var de än kommer ifrån, också dem utan parametrar. Revisionsloggens rader räknas inte: en för varje sats som ändrar något. */
final class Satsraknare {

    private Satsraknare() {
    }

    static DataSource runt(DataSource kalla, AtomicInteger antal) {
        return omslag(DataSource.class, kalla, antal);
    }

    private static <T> T omslag(Class<T> typ, T inre, AtomicInteger antal) {
        return typ.cast(Proxy.newProxyInstance(typ.getClassLoader(), new Class<?>[] {typ}, (proxy, metod, argument) -> {
            if (metod.getName().equals("createStatement") || metod.getName().startsWith("prepare") && !((String) argument[0]).startsWith("insert into revisionslogg")) {
                antal.incrementAndGet();
            }
            try {
                Object svar = metod.invoke(inre, argument);
                return svar instanceof Connection forbindelse ? omslag(Connection.class, forbindelse, antal) : svar;
            } catch (InvocationTargetException fel) {
                throw fel.getCause();
            }
        }));
    }
}

package se.arshjulet.testsupport;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Counts the statements that go to the database, wherever they come from, also those without parameters. The rows of the revisionslogg are not
 * counted, one for each statement that changes something, nor PostgreSQL's question for the number that a new row has got.
 */
final class Satsraknare {

    private static final Pattern OVRIGT = Pattern.compile("insert into revisionslogg|select lastval", Pattern.CASE_INSENSITIVE);

    private Satsraknare() {
    }

    static DataSource runt(DataSource kalla, AtomicInteger antal) {
        return omslag(DataSource.class, kalla, antal);
    }

    private static <T> T omslag(Class<T> typ, T inre, AtomicInteger antal) {
        return typ.cast(Proxy.newProxyInstance(typ.getClassLoader(), new Class<?>[] {typ}, (proxy, metod, argument) -> {
            if (metod.getName().equals("createStatement") || metod.getName().startsWith("prepare") && !OVRIGT.matcher((String) argument[0]).lookingAt()) {
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

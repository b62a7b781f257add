package se.arshjulet.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import se.arshjulet.platform.spar.Sparning;

/**
 * Logs statements that take long, as they are written, without what they were filled with: values are what people have typed. Only
 * connections of an installation that asks for it are wrapped.
 */
final class Satstid {

    private static final Logger LOGG = Logger.getLogger(Satstid.class.getName());
    private static final Pattern VARDE = Pattern.compile("(?:'[^']*+')++");

    private final long grans;

    /** @param grans milliseconds from which a statement is slow */
    Satstid(long grans) {
        this.grans = TimeUnit.MILLISECONDS.toNanos(grans);
    }

    Connection runt(Connection inre) {
        return runt(Connection.class, inre, "");
    }

    private <T> T runt(Class<T> slag, T inre, String sats) {
        InvocationHandler mellan = (proxy, metod, argument) -> anropa(inre, metod, argument, sats);
        return slag.cast(Proxy.newProxyInstance(Satstid.class.getClassLoader(), new Class<?>[] {slag}, mellan));
    }

    private Object anropa(Object inre, Method metod, Object[] argument, String sats) throws Throwable {
        long borjan = System.nanoTime();
        try {
            Object svar = metod.invoke(inre, argument);
            return svar instanceof Statement ny && inre instanceof Connection ? satsen(ny, argument) : svar;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            long tog = System.nanoTime() - borjan;
            if (tog >= grans && metod.getName().startsWith("execute")) {
                String vilken = argument != null && argument[0] instanceof String sagd ? sagd : sats;
                berattaOm(VARDE.matcher(vilken).replaceAll("?"), TimeUnit.NANOSECONDS.toMillis(tog));
            }
        }
    }

    private static void berattaOm(String sats, long millisekunder) {
        LOGG.warning(() -> "Slow statement, " + millisekunder + " ms: " + sats);
        Sparning.nu().langsamSats(sats, millisekunder);
    }

    private Object satsen(Statement ny, Object[] argument) {
        String sats = argument == null || !(argument[0] instanceof String sagd) ? "" : sagd;
        return ny instanceof CallableStatement anrop ? runt(CallableStatement.class, anrop, sats)
                : ny instanceof PreparedStatement forberedd ? runt(PreparedStatement.class, forberedd, sats) : runt(Statement.class, ny, sats);
    }
}

package se.arshjulet.platform.process;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** A connection, or a statement of it, whose failures are told in the engine's codes. */
record DerbyAnslutning(Object inre) implements InvocationHandler {

    static Connection kring(Connection inre) {
        return kring(Connection.class, new DerbyAnslutning(inre));
    }

    private static <T> T kring(Class<T> typ, InvocationHandler handtag) {
        return typ.cast(Proxy.newProxyInstance(DerbyAnslutning.class.getClassLoader(), new Class<?>[] {typ}, handtag));
    }

    @Override
    public Object invoke(Object proxy, Method metod, Object[] argument) throws Throwable {
        if (metod.getName().equals("prepareStatement")) {
            var delfraga = Delfraga.i((String) argument[0]);
            if (delfraga.isPresent()) {
                return kring(PreparedStatement.class, new Delfragesats((Connection) inre, delfraga.get()));
            }
        }
        var svar = anropa(metod, inre, argument);
        var typ = metod.getReturnType();
        return inre instanceof Connection && Statement.class.isAssignableFrom(typ) ? kring(typ, new DerbyAnslutning(svar)) : svar;
    }

    static Object anropa(Method metod, Object pa, Object... argument) throws Throwable {
        try {
            return metod.invoke(pa, argument);
        } catch (InvocationTargetException e) {
            throw DerbyFel.forMotorn(e.getCause());
        }
    }
}

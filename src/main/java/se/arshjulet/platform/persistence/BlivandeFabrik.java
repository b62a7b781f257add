package se.arshjulet.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** A factory that is being made: whoever asks it for something waits, but not whoever only asks for an entity manager, which waits when it is used. */
final class BlivandeFabrik implements InvocationHandler {

    private final Future<EntityManagerFactory> fabrik;

    private BlivandeFabrik(Future<EntityManagerFactory> fabrik) {
        this.fabrik = fabrik;
    }

    static EntityManagerFactory av(Future<EntityManagerFactory> fabrik) {
        return gestalt(EntityManagerFactory.class, new BlivandeFabrik(fabrik));
    }

    @Override
    public Object invoke(Object denna, Method metod, Object[] varden) throws Throwable {
        if (metod.getDeclaringClass() == Object.class) {
            return varSig(denna, metod, varden);
        }
        if (metod.getReturnType() == EntityManager.class && !fabrik.isDone()) {
            return gestalt(EntityManager.class, new Blivande(metod, varden));
        }
        return anropa(klar(), metod, varden);
    }

    private EntityManagerFactory klar() {
        try {
            return fabrik.get();
        } catch (ExecutionException e) {
            throw new PersistenceException("The mapping cannot be set up", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PersistenceException(e);
        }
    }

    private static <T> T gestalt(Class<T> typ, InvocationHandler svarare) {
        return typ.cast(Proxy.newProxyInstance(BlivandeFabrik.class.getClassLoader(), new Class<?>[]{typ}, svarare));
    }

    /** What all objects can be asked is answered without waiting. */
    private static Object varSig(Object denna, Method metod, Object[] varden) {
        return switch (metod.getName()) {
            case "equals" -> denna == varden[0];
            case "hashCode" -> System.identityHashCode(denna);
            default -> BlivandeFabrik.class.getName() + "@" + Integer.toHexString(System.identityHashCode(denna));
        };
    }

    private static Object anropa(Object av, Method metod, Object[] varden) throws Throwable {
        try {
            return metod.invoke(av, varden);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** An entity manager that is made when it is first used, if it ever is. */
    private final class Blivande implements InvocationHandler {

        private final Method skapa;
        private final Object[] hur;
        private Object riktig;
        private boolean stangd;

        Blivande(Method skapa, Object[] hur) {
            this.skapa = skapa;
            this.hur = hur;
        }

        @Override
        public Object invoke(Object denna, Method metod, Object[] varden) throws Throwable {
            if (metod.getDeclaringClass() == Object.class) {
                return varSig(denna, metod, varden);
            }
            if (riktig == null && metod.getName().equals("isOpen")) {
                return !stangd;
            }
            if (riktig == null && metod.getName().equals("close")) {
                stangd = true;
                return null;
            }
            if (stangd) {
                throw new IllegalStateException("The entity manager is closed");
            }
            if (riktig == null) {
                riktig = anropa(klar(), skapa, hur);
            }
            return anropa(riktig, metod, varden);
        }
    }
}

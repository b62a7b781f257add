package se.arshjulet.testsupport;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.arsgranskning.Rapportlas;
import se.arshjulet.arsgranskning.Uppgiftsinsyn;
import se.arshjulet.inkorg.Uppgiftsarenden;
import se.arshjulet.projekt.Projektinsyn;
import se.arshjulet.rapport.Rapportvakt;

/** Puts services together as the container would, around one EntityManager: real parts, no server. */
public final class Bonor {

    private final Map<Class<?>, Object> bonor = new HashMap<>();
    private Consumer<Object> avlyssnare = handelse -> { };

    public Bonor(EntityManager em, Object... givna) {
        bonor.put(EntityManager.class, em);
        for (Object given : givna) {
            bonor.put(given.getClass(), given);
        }
    }

    public <T> Bonor med(Class<T> typ, T bona) {
        bonor.put(typ, bona);
        return this;
    }

    /** What is told as an event is told here. */
    public Bonor lyssna(Consumer<Object> ny) {
        avlyssnare = ny;
        return this;
    }

    /** What is told as an event is heard by those of these that the container would call. */
    public Bonor observera(Class<?>... observatorer) {
        return lyssna(handelse -> Stream.of(observatorer).forEach(typ -> hor(hamta(typ), handelse)));
    }

    private static void hor(Object observator, Object handelse) {
        Stream.of(observator.getClass().getDeclaredMethods()).filter(m -> m.getParameterCount() == 1 && m.getParameters()[0].isAnnotationPresent(Observes.class))
                .filter(m -> m.getParameterTypes()[0].isInstance(handelse)).forEach(m -> {
                    try {
                        m.setAccessible(true);
                        m.invoke(observator, handelse);
                    } catch (InvocationTargetException nej) {
                        if (nej.getCause() instanceof RuntimeException observatorns) {
                            throw observatorns;
                        }
                        throw new IllegalStateException(nej);
                    } catch (ReflectiveOperationException e) {
                        throw e.getCause() instanceof RuntimeException nej ? nej : new IllegalStateException(e);
                    }
                });
    }

    public void sag(Object handelse) {
        avlyssnare.accept(handelse);
    }

    public <T> T hamta(Class<T> typ) {
        Object bona = bonor.get(typ);
        if (bona == null) {
            bona = granssnitt(typ);
            bonor.put(typ, bona);
        }
        return typ.cast(bona);
    }

    /** What the container would find behind an interface; with nobody logged in. */
    private Object granssnitt(Class<?> typ) {
        if (typ == Event.class) {
            return handelse();
        }
        if (typ == Pbkdf2PasswordHash.class) {
            return Klartext.hash();
        }
        if (typ == Fordjupningsregister.class) {
            return hamta(Projektinsyn.class);
        }
        if (typ == Rapportlas.class) {
            return hamta(Rapportvakt.class);
        }
        if (typ == Uppgiftsinsyn.class) {
            return hamta(Uppgiftsarenden.class);
        }
        return typ == SecurityContext.class ? ingen() : ny(typ);
    }

    private static Object ingen() {
        return Proxy.newProxyInstance(Bonor.class.getClassLoader(), new Class<?>[] {SecurityContext.class}, (proxy, metod, argument) -> null);
    }

    private Object ny(Class<?> typ) {
        try {
            Constructor<?> utan = typ.getDeclaredConstructor();
            utan.setAccessible(true);
            Object bona = utan.newInstance();
            // some know each other
            bonor.put(typ, bona);
            for (Class<?> niva = typ; niva != Object.class; niva = niva.getSuperclass()) {
                for (Field falt : niva.getDeclaredFields()) {
                    if (falt.isAnnotationPresent(Inject.class)) {
                        falt.setAccessible(true);
                        falt.set(bona, hamta(falt.getType()));
                    }
                }
            }
            return bona;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot put together " + typ, e);
        }
    }

    private Object handelse() {
        return Proxy.newProxyInstance(Bonor.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, metod, argument) -> {
            avlyssnare.accept(argument[0]);
            return null;
        });
    }
}

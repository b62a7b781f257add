package se.arshjulet.testsupport;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.arsgranskning.Rapportlas;
import se.arshjulet.arsgranskning.Uppgiftsinsyn;
import se.arshjulet.inkorg.Uppgiftsarenden;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.projekt.Projektinsyn;
import se.arshjulet.rapport.Rapportvakt;

/** Connects services and their repositories without a server: the real classes with the real database, in a transaction. */
public final class Koppling {

    private final EntityManager em;
    private final Map<Class<?>, Object> delar = new HashMap<>();

    public Koppling(EntityManager em, LocalDateTime nu) {
        this.em = em;
        delar.put(Clock.class, Clock.fixed(nu.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID));
    }

    public Koppling med(Class<?> typ, Object del) {
        delar.put(typ, del);
        return this;
    }

    public <T> T hamta(Class<T> typ) {
        if (!delar.containsKey(typ)) {
            delar.put(typ, bygg(typ));
        }
        return typ.cast(delar.get(typ));
    }

    /** What CDI gives when those that are of a type are just these. */
    public static <T> Instance<T> alla(List<T> uppfyller) {
        return Instance.class.cast(Proxy.newProxyInstance(Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, metod, varden) ->
                switch (metod.getName()) {
                    case "stream" -> uppfyller.stream();
                    case "iterator" -> uppfyller.iterator();
                    default -> throw new UnsupportedOperationException(metod.getName());
                }));
    }

    private Object bygg(Class<?> typ) {
        if (typ == Instance.class) {
            return alla(List.of());
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
        if (typ == Event.class) {
            return ingenLyssnar();
        }
        if (typ.isInterface()) {
            return null;
        }
        try {
            Constructor<?> konstruktor = typ.getDeclaredConstructor();
            konstruktor.setAccessible(true);
            Object del = konstruktor.newInstance();
            for (Class<?> niva = typ; niva != Object.class; niva = niva.getSuperclass()) {
                fyll(del, niva);
            }
            return del;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object ingenLyssnar() {
        return Proxy.newProxyInstance(Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, metod, varden) -> null);
    }

    private void fyll(Object del, Class<?> niva) throws IllegalAccessException {
        for (Field falt : niva.getDeclaredFields()) {
            falt.setAccessible(true);
            if (falt.isAnnotationPresent(Inject.class)) {
                falt.set(del, falt.getType() == EntityManager.class ? em : hamta(falt.getType()));
            }
        }
    }
}

package se.arshjulet.testsupport;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.inkorg.Uppgiftsformular;

/** Every form of a task with one row in each of its lists, so that every field is there. */
public final class Formularfalt {

    private Formularfalt() {
    }

    public static List<Object> ifyllda() throws ReflectiveOperationException {
        List<Object> alla = new ArrayList<>();
        for (JavaClass klass : Programkod.KLASSER) {
            if (klass.isAssignableTo(Uppgiftsformular.class) && !klass.isInterface() && !klass.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)) {
                alla.add(fyll(((Uppgiftsformular<?>) ny(klass.reflect())).typ(), 0));
            }
        }
        return alla;
    }

    private static Object fyll(Class<?> typ, int djup) throws ReflectiveOperationException {
        Object bona = ny(typ);
        for (Field falt : typ.getDeclaredFields()) {
            falt.setAccessible(true);
            if (Modifier.isStatic(falt.getModifiers())) {
                continue;
            }
            if (List.class.isAssignableFrom(falt.getType()) && falt.getGenericType() instanceof ParameterizedType lista
                    && lista.getActualTypeArguments()[0] instanceof Class<?> rad && rad.getName().startsWith("se.arshjulet") && djup < 3) {
                falt.set(bona, new ArrayList<>(List.of(fyll(rad, djup + 1))));
            } else if (falt.getType().getName().startsWith("se.arshjulet") && !falt.getType().isEnum() && djup < 3) {
                falt.set(bona, fyll(falt.getType(), djup + 1));
            }
        }
        return bona;
    }

    private static Object ny(Class<?> typ) throws ReflectiveOperationException {
        Constructor<?> utan = typ.getDeclaredConstructor();
        utan.setAccessible(true);
        return utan.newInstance();
    }
}

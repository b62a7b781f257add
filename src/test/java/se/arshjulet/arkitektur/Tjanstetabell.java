package se.arshjulet.arkitektur;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;

/** Which role may call which method of a service, one row per method, as {@code tjanster.csv} tells it. */
final class Tjanstetabell {

    static final String RUBRIK = "metod;" + roller(roll -> roll.name());

    private Tjanstetabell() {
    }

    static List<String> rader(Stream<Class<?>> tjanster) {
        return tjanster.flatMap(tjanst -> Arrays.stream(tjanst.getDeclaredMethods()).filter(Tjanstetabell::oppen)).map(Tjanstetabell::rad).sorted().toList();
    }

    /** The methods that an API key opens, with the right that it takes. */
    static List<String> nyckelrader(Stream<Class<?>> tjanster) {
        return tjanster.flatMap(tjanst -> Arrays.stream(tjanst.getDeclaredMethods()))
                .filter(metod -> metod.isAnnotationPresent(Tillaten.class))
                .flatMap(metod -> Arrays.stream(metod.getAnnotation(Tillaten.class).nyckel()).map(ratt -> namn(metod) + ";" + ratt)).toList();
    }

    private static String namn(Method metod) {
        String parametrar = Arrays.stream(metod.getParameterTypes()).map(Class::getSimpleName).collect(Collectors.joining(", "));
        return metod.getDeclaringClass().getSimpleName() + "." + metod.getName() + "(" + parametrar + ")";
    }

    private static boolean oppen(Method metod) {
        return Modifier.isPublic(metod.getModifiers()) && !Modifier.isStatic(metod.getModifiers()) && !metod.isSynthetic();
    }

    private static String rad(Method metod) {
        return namn(metod) + ";" + roller(roll -> far(metod, roll));
    }

    private static String far(Method metod, Roll roll) {
        Tillaten tillaten = metod.getAnnotation(Tillaten.class);
        return tillaten != null && (tillaten.value().length == 0 || List.of(tillaten.value()).contains(roll)) ? "ja" : "-";
    }

    private static String roller(java.util.function.Function<Roll, String> cell) {
        return Arrays.stream(Roll.values()).map(cell).collect(Collectors.joining(";"));
    }
}

package se.arshjulet.behorighet;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.arshjulet.testsupport.Programkod;

/** The addresses that the code opens by annotations: servlets, and methods of the API as {@code PUT /api/v1/uppgifter/{id}}. */
final class Oppningar {

    private Oppningar() {
    }

    static List<String> servletar() {
        return klasser().map(klass -> klass.getAnnotation(WebServlet.class)).filter(Objects::nonNull)
                .flatMap(servlet -> Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns()))).sorted().toList();
    }

    static List<String> resurser() {
        return klasser().filter(klass -> klass.isAnnotationPresent(Path.class)).flatMap(klass -> Arrays.stream(klass.getDeclaredMethods())
                .filter(metod -> verb(metod) != null).map(metod -> verb(metod) + " " + adress(klass, metod))).sorted().toList();
    }

    private static String adress(Class<?> klass, Method metod) {
        Path egen = metod.getAnnotation(Path.class);
        String adress = "/api/v1/" + klass.getAnnotation(Path.class).value() + (egen == null ? "" : "/" + egen.value());
        return adress.replaceAll("/{2,}", "/");
    }

    private static String verb(Method metod) {
        return Arrays.stream(metod.getAnnotations()).map(Annotation::annotationType).map(typ -> typ.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull).map(HttpMethod::value).findFirst().orElse(null);
    }

    /** Whether an address of the table is one that this template opens. */
    static boolean oppnar(String mall, String adress) {
        String monster = mall.replaceAll("\\{[^{}]*(\\{[^{}]*})?[^{}]*}", "[^/]+").replace(".", "\\.");
        return adress.replaceAll("\\{[^{}]*}", "1").matches(monster);
    }

    private static Stream<Class<?>> klasser() {
        return Programkod.KLASSER.stream()
                .filter(klass -> klass.isAnnotatedWith(Path.class) || klass.isAnnotatedWith(WebServlet.class)).map(JavaClass::reflect);
    }
}

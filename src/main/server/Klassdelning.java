import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The application, with only those of its classes where the server looks for annotations that have any. The server reads all it finds there, at every start,
 * and every class that is named in the signatures of their fields and methods, and so on. Run by the build, on the application's own class path:
 * {@code java Klassdelning.java slim.war delad.war}.
 */
final class Klassdelning {

    private static final String KLASSER = "WEB-INF/classes/";
    private static final String MAPPNING = KLASSER + "META-INF/persistence.xml";
    private static final String OLISTADE = "<exclude-unlisted-classes>false</exclude-unlisted-classes>";
    /** A library that is not searched ({@code pom.xml}, ADR 10). */
    private static final String BREDVID = "WEB-INF/lib/arshjulet.zip";
    /** The API's description is made of what these are seen to consist of. */
    private static final String BESKRIVNA = "se.arshjulet.api.";
    /** Who asks for the beans is known by where the class was found. */
    private static final String FRAGAR = "jakarta/enterprise/inject/spi/CDI";
    /** They start the server, and {@code Packning} takes them from here. */
    private static final String STARTARE = "se\\.arshjulet\\.(Arshjulet|Programkatalog|platform\\.(installning|logg)\\..*)";
    private static final List<Class<? extends Annotation>> MAPPADE = List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    private Klassdelning() {
    }

    public static void main(String... filer) throws Exception {
        try (JarFile war = new JarFile(filer[0]); JarOutputStream ut = new JarOutputStream(Files.newOutputStream(Path.of(filer[1])), war.getManifest())) {
            List<Class<?>> klasser = new ArrayList<>();
            Set<String> bredvid = new HashSet<>();
            for (JarEntry del : war.stream().filter(Klassdelning::klass).toList()) {
                Class<?> klass = Class.forName(namn(del), false, Klassdelning.class.getClassLoader());
                klasser.add(klass);
                if (!klass.getName().startsWith(BESKRIVNA) && !harAnnotation(klass) && !new String(war.getInputStream(del).readAllBytes(), StandardCharsets.ISO_8859_1).contains(FRAGAR)) {
                    bredvid.add(klass.getName());
                }
            }
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            try (JarOutputStream dolda = new JarOutputStream(zip)) {
                for (JarEntry del : war.stream().filter(d -> !d.getName().equals(JarFile.MANIFEST_NAME)).toList()) {
                    byte[] innehall = war.getInputStream(del).readAllBytes();
                    boolean dold = klass(del) && bredvid.contains(namn(del));
                    skriv(dold ? dolda : ut, dold ? del.getName().substring(KLASSER.length()) : del.getName(), del.getName().equals(MAPPNING) ? mappning(innehall, klasser) : innehall);
                }
            }
            skriv(ut, BREDVID, zip.toByteArray());
        }
    }

    private static boolean klass(JarEntry del) {
        return del.getName().startsWith(KLASSER) && del.getName().endsWith(".class") && !del.getName().endsWith("package-info.class") && !namn(del).matches(STARTARE);
    }

    private static String namn(JarEntry klass) {
        return klass.getName().substring(KLASSER.length(), klass.getName().length() - ".class".length()).replace('/', '.');
    }

    private static boolean harAnnotation(Class<?> klass) {
        Stream<AnnotatedElement> delar = Stream.concat(Stream.of(klass), Stream.concat(Stream.of(klass.getDeclaredFields()),
                metoder(klass).flatMap(metod -> Stream.concat(Stream.of(metod), Stream.of(metod.getParameters())))));
        return delar.anyMatch(del -> del.getAnnotations().length > 0);
    }

    private static Stream<Executable> metoder(Class<?> klass) {
        return Stream.concat(Stream.of(klass.getDeclaredMethods()), Stream.of(klass.getDeclaredConstructors()));
    }

    /** What is mapped is named, and not looked for. */
    private static byte[] mappning(byte[] innehall, List<Class<?>> klasser) {
        String text = new String(innehall, StandardCharsets.UTF_8);
        if (!text.contains(OLISTADE)) {
            throw new IllegalStateException(MAPPNING + " lacks " + OLISTADE);
        }
        String namnda = klasser.stream().filter(klass -> MAPPADE.stream().anyMatch(klass::isAnnotationPresent))
                .map(klass -> "<class>" + klass.getName() + "</class>").collect(Collectors.joining("\n    "));
        return text.replace(OLISTADE, namnda + "\n    " + OLISTADE.replace("false", "true")).getBytes(StandardCharsets.UTF_8);
    }

    private static void skriv(JarOutputStream ut, String namn, byte[] innehall) throws IOException {
        ut.putNextEntry(new JarEntry(namn));
        ut.write(innehall);
        ut.closeEntry();
    }
}

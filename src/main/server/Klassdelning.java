import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/**
 * The application, with only those of its classes where the server looks for annotations that it has to see there. The server reads all it finds, at every
 * start, and every class that is named in the signatures of their fields and methods, and so on. Run by the build, on the application's own class path:
 * {@code java Klassdelning.java slim.war delad.war}.
 */
final class Klassdelning {

    private static final String KLASSER = "WEB-INF/classes/";
    private static final String MAPPNING = KLASSER + "META-INF/persistence.xml";
    private static final String OLISTADE = "<exclude-unlisted-classes>false</exclude-unlisted-classes>";
    private static final String KALLA = "<jta-data-source>";
    private static final String SATTS_UPP_AV = "<provider>se.arshjulet.platform.persistence.Mappningsstart</provider>";
    /** A library that is not searched ({@code pom.xml}, ADR 10). */
    private static final String BREDVID = "WEB-INF/lib/arshjulet.zip";
    /** Who asks for the beans is known by where the class was found. */
    private static final String FRAGAR = "jakarta/enterprise/inject/spi/CDI";
    /** They start the server, and {@code Packning} takes them from here. */
    private static final String STARTARE = "se\\.arshjulet\\.(Arshjulet|Programkatalog|platform\\.(installning|logg)\\..*)";
    private static final List<Class<? extends Annotation>> MAPPADE = List.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class);

    private final JarFile war;
    /** All that may be put aside, by their names in the war. */
    private final Map<String, Class<?>> klasser = new LinkedHashMap<>();

    private Klassdelning(JarFile war) throws ClassNotFoundException {
        this.war = war;
        for (JarEntry del : war.stream().filter(Klassdelning::klass).toList()) {
            klasser.put(del.getName(), Class.forName(namn(del), false, getClass().getClassLoader()));
        }
    }

    public static void main(String... filer) throws Exception {
        try (JarFile war = new JarFile(filer[0]); JarOutputStream ut = new JarOutputStream(Files.newOutputStream(Path.of(filer[1])), war.getManifest())) {
            ut.setLevel(Deflater.NO_COMPRESSION);
            new Klassdelning(war).dela(ut);
        }
    }

    private void dela(JarOutputStream ut) throws Exception {
        Set<Class<?>> beskrivna = beskrivna();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (JarOutputStream bredvid = new JarOutputStream(zip)) {
            for (JarEntry del : war.stream().filter(d -> !d.getName().equals(JarFile.MANIFEST_NAME)).toList()) {
                Class<?> klass = klasser.get(del.getName());
                byte[] innehall = war.getInputStream(del).readAllBytes();
                if (klass == null || beskrivna.contains(klass) || !mappad(klass) && harAnnotation(klass) || new String(innehall, StandardCharsets.ISO_8859_1).contains(FRAGAR)) {
                    skriv(ut, del.getName(), del.getName().equals(MAPPNING) ? mappning(innehall) : innehall);
                } else {
                    skriv(bredvid, del.getName().substring(KLASSER.length()), innehall);
                }
            }
        }
        skriv(ut, BREDVID, zip.toByteArray());
    }

    private static boolean klass(JarEntry del) {
        return del.getName().startsWith(KLASSER) && del.getName().endsWith(".class") && !del.getName().endsWith("package-info.class") && !namn(del).matches(STARTARE);
    }

    private static String namn(JarEntry klass) {
        return klass.getName().substring(KLASSER.length(), klass.getName().length() - ".class".length()).replace('/', '.');
    }

    /** What the API takes and gives, and what that consists of: the server makes the API's description of what it sees of it. */
    private Set<Class<?>> beskrivna() {
        Set<Class<?>> sedda = new HashSet<>();
        Deque<Class<?>> kvar = new ArrayDeque<>(klasser.values().stream().filter(klass -> klass.isAnnotationPresent(jakarta.ws.rs.Path.class)).toList());
        while (!kvar.isEmpty()) {
            Class<?> klass = kvar.pop();
            if (klasser.containsValue(klass) && sedda.add(klass)) {
                Class<?> slag = klass.isAnnotationPresent(jakarta.ws.rs.Path.class) ? Method.class : Field.class;
                delar(klass).filter(slag::isInstance).flatMap(Klassdelning::typer).forEach(typ -> namnda(typ, kvar));
            }
        }
        return sedda;
    }

    private static void namnda(Type typ, Deque<Class<?>> till) {
        if (typ instanceof Class<?> klass) {
            till.add(klass.isArray() ? klass.getComponentType() : klass);
        } else if (typ instanceof ParameterizedType av) {
            namnda(av.getRawType(), till);
            Stream.of(av.getActualTypeArguments()).forEach(del -> namnda(del, till));
        } else if (typ instanceof GenericArrayType rad) {
            namnda(rad.getGenericComponentType(), till);
        } else if (typ instanceof WildcardType nagon) {
            Stream.of(nagon.getUpperBounds()).forEach(del -> namnda(del, till));
        }
    }

    private static Stream<Type> typer(Member del) {
        return del instanceof Field falt ? Stream.of(falt.getGenericType())
                : Stream.concat(Stream.of(((Executable) del).getGenericParameterTypes()), Stream.of(((Executable) del).getAnnotatedReturnType().getType()));
    }

    private static Stream<Member> delar(Class<?> klass) {
        return Stream.of(klass.getDeclaredFields(), klass.getDeclaredMethods(), klass.getDeclaredConstructors()).flatMap(Stream::of);
    }

    /** Is named where the mapping is set up, so that nobody has to find it. */
    private static boolean mappad(Class<?> klass) {
        return MAPPADE.stream().anyMatch(klass::isAnnotationPresent);
    }

    private static boolean harAnnotation(Class<?> klass) {
        Stream<AnnotatedElement> delar = delar(klass).flatMap(del -> del instanceof Executable metod
                ? Stream.concat(Stream.of(metod), Stream.of(metod.getParameters())) : Stream.of((Field) del));
        return Stream.concat(Stream.of(klass), delar).anyMatch(del -> del.getAnnotations().length > 0);
    }

    /** What is mapped is named, and not looked for. */
    private byte[] mappning(byte[] innehall) {
        String text = new String(innehall, StandardCharsets.UTF_8);
        if (!Stream.of(KALLA, OLISTADE).allMatch(text::contains)) {
            throw new IllegalStateException(MAPPNING + " lacks " + List.of(KALLA, OLISTADE));
        }
        String namnda = klasser.values().stream().filter(Klassdelning::mappad)
                .map(klass -> "<class>" + klass.getName() + "</class>").collect(Collectors.joining("\n    "));
        return text.replace(KALLA, SATTS_UPP_AV + KALLA).replace(OLISTADE, namnda + "\n    " + OLISTADE.replace("false", "true")).getBytes(StandardCharsets.UTF_8);
    }

    private static void skriv(JarOutputStream ut, String namn, byte[] innehall) throws IOException {
        ut.putNextEntry(new JarEntry(namn));
        ut.write(innehall);
        ut.closeEntry();
    }
}

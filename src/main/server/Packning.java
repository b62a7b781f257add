import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes the runnable jar: the server's own jar with the application in it and {@code se.arshjulet.Arshjulet} as what starts. Run by the build:
 * {@code java Packning.java slim-server.jar delad.war arshjulet.jar}.
 * The libraries of the server stand on the jar's class path as they lie when they are unpacked beside it, which the launcher does once.
 * So do those of the application that start before the server ({@link #TIDIGA}); they are taken out of the application, as are the classes
 * that start them.
 */
final class Packning {

    private static final String BIBLIOTEK = "MICRO-INF/runtime/";
    private static final String KLASSER = "WEB-INF/classes/";
    /** The engine, the databases, and what these need. The server has none of them. */
    private static final String TIDIGA = "WEB-INF/lib/(camunda-|mybatis-|derby|postgresql-|joda-time-|java-uuid-generator-|slf4j-).*";
    private static final String META = "META-INF/";
    private static final String BESKRIVNING = META + "([^/]*\\.)?(faces-config|taglib)\\.xml";
    private static final String STARTARE = "se/arshjulet/(Arshjulet|Programkatalog|platform/(installning|logg)/.*)\\.class";

    private Packning() {
    }

    public static void main(String... filer) throws Exception {
        Path jar = Path.of(filer[2]);
        utanGamla(jar.getParent());
        try (JarFile server = new JarFile(filer[0]); JarFile war = new JarFile(filer[1])) {
            packa(server, war, jar);
        }
    }

    private static void packa(JarFile server, JarFile war, Path jar) throws Exception {
        try (JarOutputStream ut = new JarOutputStream(Files.newOutputStream(jar), manifest(server, war))) {
            for (Del del : innehall(server, n -> !n.equals(JarFile.MANIFEST_NAME))) {
                skriv(ut, del.namn(), del.innehall());
                if (del.namn().endsWith(".rar")) {
                    // the server looks for its adapters at the root of the class path
                    skriv(ut, del.namn().substring(BIBLIOTEK.length()), del.innehall());
                }
            }
            for (Del del : innehall(war, Packning::tidig)) {
                skriv(ut, namn(del.namn()), del.innehall());
            }
            skriv(ut, "arshjulet/ROOT.war", applikation(war));
        }
    }

    private static boolean tidig(String namn) {
        return namn.matches(TIDIGA) || namn.matches(KLASSER + STARTARE);
    }

    /** Where in the jar something of the application's comes that is to be on the class path. */
    private static String namn(String iWar) {
        return iWar.startsWith(KLASSER) ? iWar.substring(KLASSER.length()) : BIBLIOTEK + iWar.substring(iWar.lastIndexOf('/') + 1);
    }

    private static byte[] applikation(JarFile war) throws IOException {
        ByteArrayOutputStream innehall = new ByteArrayOutputStream();
        try (JarOutputStream ut = new JarOutputStream(innehall, war.getManifest())) {
            for (Del del : innehall(war, n -> !tidig(n) && !n.equals(JarFile.MANIFEST_NAME))) {
                skriv(ut, del.namn(), del.innehall());
            }
        }
        return innehall.toByteArray();
    }

    /** As it is to be packed. Libraries are packed anew at the same time, which is most of the work. */
    private static List<Del> innehall(JarFile fil, Predicate<String> vilka) {
        return delar(fil, vilka).parallelStream().map(del -> {
            try {
                return new Del(del.getName(), bibliotek(del.getName(), fil.getInputStream(del).readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
    }

    private record Del(String namn, byte[] innehall) {
    }

    /** Where a library says that it has a META-INF, all of it is looked through at every start for what describes components of pages. */
    private static byte[] bibliotek(String namn, byte[] innehall) throws IOException {
        Set<String> filer = namn.matches(".*\\.(jar|zip)") ? filer(innehall) : Set.of();
        if (!filer.contains(META) || filer.stream().anyMatch(fil -> fil.matches(BESKRIVNING))) {
            return innehall;
        }
        ByteArrayOutputStream kopia = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(innehall)); ZipOutputStream ut = new ZipOutputStream(kopia)) {
            ut.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry del = in.getNextEntry(); del != null; del = in.getNextEntry()) {
                if (!del.getName().equals(META)) {
                    ut.putNextEntry(new ZipEntry(del.getName()));
                    in.transferTo(ut);
                }
            }
        }
        return kopia.toByteArray();
    }

    /** By its list of contents, which can only be asked of a file: nothing is unpacked. */
    private static Set<String> filer(byte[] bibliotek) throws IOException {
        Path fil = Files.write(Files.createTempFile("bibliotek", ".zip"), bibliotek);
        try (ZipFile zip = new ZipFile(fil.toFile())) {
            return zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        } finally {
            Files.delete(fil);
        }
    }

    private static List<JarEntry> delar(JarFile fil, Predicate<String> vilka) {
        return fil.stream().filter(del -> vilka.test(del.getName())).toList();
    }

    /** Named after what is in it: another version never takes an old directory for its own. */
    private static String katalog(JarFile server, JarFile war) throws Exception {
        MessageDigest innehall = MessageDigest.getInstance("SHA-256");
        Stream.concat(delar(server, n -> !n.equals(JarFile.MANIFEST_NAME)).stream(), war.stream()).forEach(del -> innehall.update((del.getName() + del.getCrc()).getBytes()));
        return "arshjulet-" + HexFormat.of().formatHex(innehall.digest(), 0, 8);
    }

    private static Manifest manifest(JarFile server, JarFile war) throws Exception {
        String katalog = katalog(server, war);
        Manifest manifest = new Manifest(server.getManifest());
        Attributes rader = manifest.getMainAttributes();
        rader.putValue("Main-Class", "se.arshjulet.Arshjulet");
        rader.putValue("Arshjulet-Katalog", katalog);
        Stream<String> tidiga = war.stream().map(JarEntry::getName).filter(n -> n.matches(TIDIGA)).map(Packning::namn);
        Stream<String> serverns = server.stream().map(JarEntry::getName).filter(n -> n.startsWith(BIBLIOTEK) && n.matches(".*\\.[jr]ar"));
        rader.putValue("Class-Path", Stream.concat(tidiga, serverns).map(n -> katalog + "/runtime/" + n.substring(BIBLIOTEK.length()))
                .collect(Collectors.joining(" ")));
        return manifest;
    }

    /** What earlier builds have been unpacked to. */
    private static void utanGamla(Path katalog) throws IOException {
        try (Stream<Path> filer = Files.find(katalog, 20, (fil, vad) -> katalog.relativize(fil).toString().startsWith("arshjulet-"))) {
            for (Path fil : filer.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fil);
            }
        }
    }

    /** Libraries are packed already: they are stored as they are. */
    private static void skriv(JarOutputStream ut, String namn, byte[] innehall) throws IOException {
        JarEntry del = new JarEntry(namn);
        if (namn.matches(".*\\.([jrw]ar|zip)")) {
            CRC32 summa = new CRC32();
            summa.update(innehall);
            del.setMethod(JarEntry.STORED);
            del.setSize(innehall.length);
            del.setCrc(summa.getValue());
        }
        ut.putNextEntry(del);
        ut.write(innehall);
        ut.closeEntry();
    }
}

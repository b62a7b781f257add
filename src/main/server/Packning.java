import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Makes the runnable jar: the server's own jar with the application in it and {@code se.arshjulet.Arshjulet} as what starts. Run by the build:
 * {@code java Packning.java SERVER.jar ROOT.war fore-start.txt classes arshjulet.jar}.
 * The libraries of the server stand on the jar's class path as they lie when they are unpacked beside it, which the launcher does once.
 */
final class Packning {

    private static final String BIBLIOTEK = "MICRO-INF/runtime/";
    private static final String STARTARE = "se/arshjulet/";

    private Packning() {
    }

    public static void main(String... filer) throws Exception {
        Path war = Path.of(filer[1]);
        Path klasser = Path.of(filer[3]);
        Path jar = Path.of(filer[4]);
        utanGamla(jar.getParent());
        try (JarFile server = new JarFile(filer[0]); JarOutputStream ut = new JarOutputStream(Files.newOutputStream(jar), manifest(server, war))) {
            for (JarEntry del : server.stream().filter(d -> !d.getName().equals(JarFile.MANIFEST_NAME)).toList()) {
                byte[] innehall = server.getInputStream(del).readAllBytes();
                skriv(ut, del.getName(), innehall);
                if (del.getName().endsWith(".rar")) {
                    // the server looks for its adapters at the root of the class path
                    skriv(ut, del.getName().substring(BIBLIOTEK.length()), innehall);
                }
            }
            skriv(ut, "arshjulet/ROOT.war", Files.readAllBytes(war));
            skriv(ut, "arshjulet/fore-start.txt", Files.readAllBytes(Path.of(filer[2])));
            for (String klass : List.of("Arshjulet.class", "Programkatalog.class")) {
                skriv(ut, STARTARE + klass, Files.readAllBytes(klasser.resolve(STARTARE + klass)));
            }
        }
    }

    /** Named after what is in it: another version never takes an old directory for its own. */
    private static String katalog(JarFile server, Path war) throws Exception {
        MessageDigest innehall = MessageDigest.getInstance("SHA-256");
        server.stream().forEach(del -> innehall.update((del.getName() + del.getCrc()).getBytes()));
        innehall.update(Files.readAllBytes(war));
        return "arshjulet-" + HexFormat.of().formatHex(innehall.digest(), 0, 8);
    }

    private static Manifest manifest(JarFile server, Path war) throws Exception {
        String katalog = katalog(server, war);
        Manifest manifest = new Manifest(server.getManifest());
        Attributes rader = manifest.getMainAttributes();
        rader.putValue("Main-Class", "se.arshjulet.Arshjulet");
        rader.putValue("Arshjulet-Katalog", katalog);
        rader.putValue("Class-Path", server.stream().map(JarEntry::getName).filter(n -> n.startsWith(BIBLIOTEK) && n.matches(".*\\.[jr]ar"))
                .map(n -> katalog + "/runtime/" + n.substring(BIBLIOTEK.length())).collect(Collectors.joining(" ")));
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
        if (namn.matches(".*\\.[jrw]ar")) {
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

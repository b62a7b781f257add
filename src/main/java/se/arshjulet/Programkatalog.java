package se.arshjulet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;

/**
 * Server and application as files beside the runnable jar, unpacked at the first start instead of at every one. The directory is named in
 * the jar's manifest after what is in it, and gets its name when all is there: a new version, or a start that was cut off, finds none.
 * Nothing is written in it afterwards; several servers may start from it at once.
 */
final class Programkatalog {

    private static final String BIBLIOTEK = "MICRO-INF/runtime/";

    private final Path jar;

    Programkatalog(Path jar) {
        this.jar = jar;
    }

    /** @return the directory, complete */
    Path packadUpp() throws IOException {
        try (JarFile innehall = new JarFile(jar.toFile())) {
            Path katalog = jar.resolveSibling(innehall.getManifest().getMainAttributes().getValue("Arshjulet-Katalog"));
            if (!Files.isDirectory(katalog)) {
                packaUpp(innehall, katalog);
            }
            return katalog;
        }
    }

    private void packaUpp(JarFile innehall, Path katalog) throws IOException {
        // no temporary directory, which only its owner may read: who unpacks need not be who runs it
        Path halv = Files.createDirectory(jar.resolveSibling("arshjulet-halv-" + UUID.randomUUID()));
        try {
            bibliotek(innehall, Files.createDirectory(halv.resolve("runtime")));
            try (JarInputStream war = new JarInputStream(del(innehall, "arshjulet/ROOT.war"))) {
                applikation(war, Files.createDirectory(halv.resolve("ROOT")));
            }
            // another server that starts at the same time may be first: then theirs is as good as ours
            Files.move(halv, katalog, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            taBort(halv);
            if (!Files.isDirectory(katalog)) {
                throw e;
            }
        }
    }

    private static void bibliotek(JarFile innehall, Path till) throws IOException {
        for (JarEntry del : innehall.stream().filter(d -> d.getName().startsWith(BIBLIOTEK) && !d.isDirectory()).toList()) {
            skriv(innehall.getInputStream(del), till.resolve(del.getName().substring(BIBLIOTEK.length())));
        }
    }

    private static void applikation(JarInputStream war, Path till) throws IOException {
        if (war.getManifest() != null) {
            Path manifest = till.resolve(JarFile.MANIFEST_NAME);
            Files.createDirectories(manifest.getParent());
            try (var ut = Files.newOutputStream(manifest)) {
                war.getManifest().write(ut);
            }
        }
        for (JarEntry del = war.getNextJarEntry(); del != null; del = war.getNextJarEntry()) {
            if (!del.isDirectory()) {
                skriv(war, till.resolve(del.getName()));
            }
        }
    }

    private static InputStream del(JarFile innehall, String namn) throws IOException {
        JarEntry del = innehall.getJarEntry(namn);
        if (del == null) {
            throw new IOException(innehall.getName() + " lacks " + namn);
        }
        return innehall.getInputStream(del);
    }

    private static void skriv(InputStream fran, Path till) throws IOException {
        Files.createDirectories(till.getParent());
        Files.copy(fran, till);
    }

    private static void taBort(Path katalog) throws IOException {
        try (Stream<Path> allt = Files.walk(katalog)) {
            for (Path fil : allt.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fil);
            }
        }
    }
}

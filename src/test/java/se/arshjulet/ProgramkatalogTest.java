package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramkatalogTest {

    @TempDir
    Path plats;

    @Test
    void server_och_applikation_packas_upp_bredvid_jarfilen() throws IOException {
        Path katalog = new Programkatalog(jar("arshjulet-1", "sida ett")).packadUpp();

        assertThat(katalog).isEqualTo(plats.resolve("arshjulet-1"));
        assertThat(katalog.resolve("runtime/kernel.jar")).hasContent("bibliotek");
        assertThat(katalog.resolve("ROOT/WEB-INF/sida.xhtml")).hasContent("sida ett");
        assertThat(katalog.resolve("ROOT/META-INF/MANIFEST.MF")).exists();
        assertThat(filer(plats)).as("inget halvt ligger kvar").containsExactlyInAnyOrder("arshjulet.jar", "arshjulet-1");
    }

    @Test
    void andra_starten_skriver_ingenting() throws IOException {
        Path jar = jar("arshjulet-1", "sida ett");
        Path sida = new Programkatalog(jar).packadUpp().resolve("ROOT/WEB-INF/sida.xhtml");
        Object fore = Files.readAttributes(sida, BasicFileAttributes.class).fileKey();

        new Programkatalog(jar).packadUpp();

        assertThat(Files.readAttributes(sida, BasicFileAttributes.class).fileKey()).isEqualTo(fore);
    }

    @Test
    void ny_version_startar_aldrig_fran_den_gamlas_filer() throws IOException {
        new Programkatalog(jar("arshjulet-1", "sida ett")).packadUpp();

        Path katalog = new Programkatalog(jar("arshjulet-2", "sida tva")).packadUpp();

        assertThat(katalog.resolve("ROOT/WEB-INF/sida.xhtml")).hasContent("sida tva");
    }

    @Test
    void en_uppackning_som_avbrots_anvands_inte() throws IOException {
        Files.createDirectories(plats.resolve("arshjulet-halv-1/runtime"));

        Path katalog = new Programkatalog(jar("arshjulet-1", "sida ett")).packadUpp();

        assertThat(katalog.resolve("runtime/kernel.jar")).exists();
    }

    @Test
    void skadad_jarfil_lamnar_ingen_katalog_efter_sig() throws IOException {
        Path jar = plats.resolve("arshjulet.jar");
        skriv(jar, manifest("arshjulet-1"), Map.of("MICRO-INF/runtime/kernel.jar", "bibliotek".getBytes()));

        assertThatThrownBy(() -> new Programkatalog(jar).packadUpp()).isInstanceOf(IOException.class);

        assertThat(filer(plats)).containsExactly("arshjulet.jar");
    }

    private Path jar(String katalog, String sida) throws IOException {
        ByteArrayOutputStream war = new ByteArrayOutputStream();
        try (JarOutputStream ut = new JarOutputStream(war, manifest("-"))) {
            ut.putNextEntry(new ZipEntry("WEB-INF/sida.xhtml"));
            ut.write(sida.getBytes());
        }
        Path jar = plats.resolve("arshjulet.jar");
        skriv(jar, manifest(katalog), Map.of("MICRO-INF/runtime/kernel.jar", "bibliotek".getBytes(), "arshjulet/ROOT.war", war.toByteArray()));
        return jar;
    }

    private static void skriv(Path jar, Manifest manifest, Map<String, byte[]> delar) throws IOException {
        try (JarOutputStream ut = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var del : delar.entrySet()) {
                ut.putNextEntry(new ZipEntry(del.getKey()));
                ut.write(del.getValue());
            }
        }
    }

    private static Manifest manifest(String katalog) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Arshjulet-Katalog", katalog);
        return manifest;
    }

    private static List<String> filer(Path katalog) throws IOException {
        try (Stream<Path> filer = Files.list(katalog)) {
            return filer.map(f -> f.getFileName().toString()).toList();
        }
    }
}

package se.arshjulet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.arshjulet.testsupport.Ledigport;

/**
 * {@code start}: from the command to the first page served, with an existing database, against the same server with an
 * application that is one static file. Same JVM flags for both, and each its own archive of the classes that its own start needs.
 */
public final class StartBench {

    private static final String FLAGGA = "-XX:TieredStopAtLevel=1";
    private static final int OVNINGSTID = 300;

    private final Path katalog;

    public StartBench(Path katalog) {
        this.katalog = katalog;
    }

    public Matning mat() throws Exception {
        Path data = katalog.resolve("data");
        List<String> vart = List.of("-Darshjulet.data=" + data, "-jar", "target/arshjulet.jar");
        List<String> tomt = List.of("-jar", "target/payara-micro.jar", "--noHazelcast", "--disablephonehome", "--nohostaware",
                "--deploy", tomWar().toString());
        // the database is there before the first run that counts, and has a user: without one a code for the first start is made every time
        ova(List.of(FLAGGA), vart);
        forstaAnvandare(data.resolve("databas"));
        String vartArkiv = arkiv("vart", vart);
        String tomtArkiv = arkiv("tomt", tomt);
        return Matning.iTur("start", 0, 9, varv -> start(vartArkiv, vart, "/health/ready"), varv -> start(tomtArkiv, tomt, "/index.html"));
    }

    /** @return the flag with which this program takes its classes from the archive that is made here */
    private String arkiv(String namn, List<String> program) throws Exception {
        Path arkiv = katalog.resolve(namn + ".jsa");
        ova(List.of(FLAGGA, "-XX:ArchiveClassesAtExit=" + arkiv), program);
        return "-XX:SharedArchiveFile=" + arkiv;
    }

    /** A start that ends by itself when everything is up. */
    private void ova(List<String> flaggor, List<String> program) throws Exception {
        List<String> kommando = kommando(flaggor, program, Ledigport.ny());
        kommando.add("--warmup");
        Process process = process(kommando);
        if (!process.waitFor(OVNINGSTID, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The server did not end, see start.log in " + katalog);
        }
    }

    private static void forstaAnvandare(Path databas) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:derby:" + databas); Statement sats = c.createStatement()) {
            sats.execute("insert into anvandare (version, anvandarnamn, namn, aktiv, misslyckade_forsok) values (1, 'bench', 'Bench', true, 0)");
        }
        try {
            DriverManager.getConnection("jdbc:derby:" + databas + ";shutdown=true").close();
        } catch (SQLException avslutad) {
            // this is how Derby says that it has closed the database
        }
    }

    private Path tomWar() throws IOException {
        Path war = Files.createDirectories(katalog).resolve("ROOT.war");
        try (ZipOutputStream ut = new ZipOutputStream(Files.newOutputStream(war))) {
            ut.putNextEntry(new ZipEntry("index.html"));
            ut.write("<!DOCTYPE html><title>Tom</title>".getBytes());
            ut.closeEntry();
        }
        return war;
    }

    private static List<String> kommando(List<String> flaggor, List<String> program, int port) {
        List<String> kommando = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        kommando.addAll(flaggor);
        kommando.addAll(program);
        kommando.addAll(List.of("--port", String.valueOf(port)));
        return kommando;
    }

    private Process process(List<String> kommando) throws IOException {
        return new ProcessBuilder(kommando).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(katalog.resolve("start.log").toFile())).start();
    }

    private double start(String arkiv, List<String> program, String sida) throws Exception {
        int port = Ledigport.ny();
        Process process = process(kommando(List.of(FLAGGA, arkiv), program, port));
        try {
            return Tid.ms(() -> vanta(process, URI.create("http://localhost:" + port + sida)));
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static void vanta(Process process, URI sida) throws InterruptedException {
        HttpClient klient = HttpClient.newHttpClient();
        while (!svarar(klient, sida)) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The server ended before it answered");
            }
        }
    }

    private static boolean svarar(HttpClient klient, URI sida) throws InterruptedException {
        try {
            return klient.send(HttpRequest.newBuilder(sida).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException inteAn) {
            return false;
        }
    }
}

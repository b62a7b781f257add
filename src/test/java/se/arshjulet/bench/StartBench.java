package se.arshjulet.bench;

import java.io.IOException;
import java.net.ServerSocket;
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

/**
 * {@code start}: from the command to the first page served, with an existing database, against the same server with an
 * application that is one static file. Same JVM flags for both.
 */
public final class StartBench {

    private static final List<String> FLAGGOR = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private final Path katalog;

    public StartBench(Path katalog) {
        this.katalog = katalog;
    }

    public Matning mat() throws Exception {
        Path tom = tomWar();
        Path data = katalog.resolve("data");
        // the database is there before the first run that counts, and has a user: without one a code for the first start is made every time
        start(List.of("-Darshjulet.data=" + data), List.of("-jar", "target/arshjulet.jar"), "/health/ready");
        forstaAnvandare(data.resolve("databas"));
        return Matning.iTur("start", 0, 3,
                varv -> start(List.of("-Darshjulet.data=" + data), List.of("-jar", "target/arshjulet.jar"), "/health/ready"),
                varv -> start(List.of(), List.of("-jar", "target/payara-micro.jar", "--noHazelcast", "--disablephonehome", "--nohostaware",
                        "--deploy", tom.toString()), "/index.html"));
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

    private double start(List<String> egenskaper, List<String> program, String sida) throws Exception {
        int port = ledigPort();
        List<String> kommando = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        kommando.addAll(FLAGGOR);
        kommando.addAll(egenskaper);
        kommando.addAll(program);
        kommando.addAll(List.of("--port", String.valueOf(port)));
        Process process = new ProcessBuilder(kommando).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(katalog.resolve("start.log").toFile())).start();
        try {
            return Tid.ms(() -> vanta(process, URI.create("http://localhost:" + port + sida)));
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static int ledigPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
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

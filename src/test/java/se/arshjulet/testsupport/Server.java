package se.arshjulet.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.arshjulet.platform.tid.Klocka;

/** The application as it is delivered: {@code target/arshjulet.jar} in a process of its own, which can be stopped and started again. */
public final class Server implements AutoCloseable {

    private static final Pattern HOG = Pattern.compile("heap.*used (\\d+)K");
    static final Path JAR = Path.of("target", "arshjulet.jar");
    private static final HttpClient KLIENT = HttpClient.newHttpClient();
    private static final Duration STARTTID = Duration.ofMinutes(4);
    /** Who has a port need not answer at it. */
    private static final Duration SVARSTID = Duration.ofSeconds(5);
    private static final int SLUTRADER = 60;

    private final Path data;
    private final Map<String, String> installningar;
    private final int port;
    private Process process;

    public Server(Path data, Map<String, String> installningar) {
        this.data = data;
        this.installningar = installningar;
        this.port = Ledigport.ny();
    }

    public Server starta() {
        List<String> kommando = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        kommando.addAll(Provmall.FLAGGOR);
        Provmall.arkiv().ifPresent(kommando::add);
        kommando.add("-Darshjulet.data=" + data);
        kommando.add("-Darshjulet.klocka.fil=" + klockfil());
        kommando.add("-Darshjulet.jobb.vilotid=500");
        kommando.addAll(Testdatabas.forServer(data));
        installningar.forEach((namn, varde) -> kommando.add("-D" + namn + "=" + varde));
        kommando.addAll(List.of("-jar", JAR.toString(), "--port", String.valueOf(port)));
        try {
            Files.createDirectories(data);
            process = new ProcessBuilder(kommando).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logg().toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        vantaTillsRedo();
        return this;
    }

    private void vantaTillsRedo() {
        Instant senast = Instant.now().plus(STARTTID);
        while (!arRedo()) {
            if (vilaEllerDog() || Instant.now().isAfter(senast)) {
                throw new IllegalStateException("The server did not become ready, see " + logg() + ", which ends with\n" + slutetAvLoggen());
            }
        }
    }

    private String slutetAvLoggen() {
        try {
            List<String> rader = Files.readAllLines(logg());
            return String.join("\n", rader.subList(Math.max(0, rader.size() - SLUTRADER), rader.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean vilaEllerDog() {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Whether it says itself that it is. */
    public boolean arRedo() {
        try {
            return KLIENT.send(HttpRequest.newBuilder(URI.create(adress() + "/health/ready")).timeout(SVARSTID).build(),
                    BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException inteAn) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the process the hard way, as a power cut would, and waits until it is gone. */
    public void stoppa() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /**
     * Asks the process to end, as whoever supervises it does (SIGTERM).
     *
     * @return how it ended, when it has
     */
    public CompletableFuture<Integer> bedAttSluta() {
        process.destroy();
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Files may not grow beyond this from now on, as on a disk that is full; anything may again when it is {@code unlimited}. */
    public void storstFil(String bytes) {
        try {
            Process grans = new ProcessBuilder("prlimit", "--pid", String.valueOf(process.pid()), "--fsize=" + bytes + ":unlimited").inheritIO().start();
            if (grans.waitFor() != 0) {
                throw new IllegalStateException("prlimit (util-linux) could not set the limit");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return how the process ended by itself */
    public int slutkod() {
        return process.exitValue();
    }

    public void startaOm() {
        stoppa();
        starta();
    }

    /** Moves the one clock of domain and engine to eight in the morning of this day; it ticks on from there. */
    public void stallKlockan(LocalDate dag) {
        forskjut(Duration.between(Instant.now(), dag.atTime(8, 0).atZone(Klocka.SVENSK_TID).toInstant()));
    }

    /** What time it is on the server. */
    public Instant nu() {
        try {
            return Instant.now().plus(Duration.parse(Files.readString(klockfil()).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the clock on from where it is. */
    public void flyttaFram(Duration tid) {
        try {
            forskjut(Duration.parse(Files.readString(klockfil()).strip()).plus(tid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forskjut(Duration forskjutning) {
        try {
            Files.createDirectories(klockfil().getParent());
            Path ny = Files.writeString(data.resolve("klocka.ny"), forskjutning.toString());
            Files.move(ny, klockfil(), java.nio.file.StandardCopyOption.ATOMIC_MOVE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the first group of the first match in what the server has printed */
    public String ur(Pattern monster) {
        try {
            Matcher traff = monster.matcher(Files.readString(logg()));
            if (!traff.find()) {
                throw new AssertionError("Not in the server's log: " + monster);
            }
            return traff.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean harSagt(String vad) {
        try {
            return Files.readString(logg()).contains(vad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path klockfil() {
        return data.resolve("klocka");
    }

    private Path logg() {
        return data.resolve("server.log");
    }

    /** @return MB of heap in use when what nobody refers to has been removed */
    public double minneEfterStadning() {
        jcmd("GC.run");
        Matcher anvant = HOG.matcher(jcmd("GC.heap_info"));
        if (!anvant.find()) {
            throw new AssertionError("No heap in what the server's JVM says");
        }
        return Long.parseLong(anvant.group(1)) / 1024.0;
    }

    private String jcmd(String kommando) {
        try {
            Process fraga = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(process.pid()), kommando)
                    .redirectErrorStream(true).start();
            return new String(fraga.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String adress() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        stoppa();
    }
}

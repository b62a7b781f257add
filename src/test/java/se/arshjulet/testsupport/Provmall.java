package se.arshjulet.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * What most servers of a run need, made once while other tests go: the demo region, which takes longer to put in place than most tests take,
 * and an archive of the classes of a start. No mail server answers while it is made; its letters wait for one that does.
 */
public final class Provmall {

    /** The flags of all servers under test, as the pom has them. */
    static final List<String> FLAGGOR = Stream.of(System.getProperty("prov.jvm", "").split(" ")).filter(flagga -> !flagga.isBlank()).toList();

    /** What time it is when the demo region is put in place. */
    static final String BORJAN = "2024-02-20T08:00:00";

    private static final Path KATALOG = Path.of(System.getProperty("it.data", "target/it/nu")).resolveSibling("provmall");
    private static final String DEMON = "demo";
    private static final String BLIVANDE = "blivande-demo";
    private static final Duration VANTAN = Duration.ofMinutes(4);
    private static final String ARKIV = "start.jsa";

    private Provmall() {
    }

    /** @param argument the directory to make it in */
    public static void main(String... argument) throws Exception {
        Path katalog = Files.createDirectories(Path.of(argument[0]));
        Path demo = katalog.resolve(BLIVANDE);
        start(katalog, demo, "-Darshjulet.demo=true", "-Darshjulet.klocka.start=" + BORJAN, "-Darshjulet.smtp.vard=localhost", "-Darshjulet.smtp.port=" + Ledigport.ny());
        kopiera(demo, katalog.resolve("start"));
        Files.move(demo, katalog.resolve(DEMON), StandardCopyOption.ATOMIC_MOVE);
        Path arkiv = katalog.resolve("blivande.jsa");
        start(katalog, katalog.resolve("start"), "-XX:ArchiveClassesAtExit=" + arkiv);
        Files.move(arkiv, katalog.resolve(ARKIV), StandardCopyOption.ATOMIC_MOVE);
    }

    /** A start that ends by itself when everything is in place. */
    private static void start(Path katalog, Path data, String... egna) throws IOException, InterruptedException {
        Files.createDirectories(data);
        List<String> kommando = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        kommando.addAll(FLAGGOR);
        kommando.addAll(List.of(egna));
        kommando.addAll(List.of("-Darshjulet.data=" + data, "-Darshjulet.klocka.fil=" + data.resolve("klocka"), "-jar", Server.JAR.toString(),
                "--port", String.valueOf(Ledigport.ny()), "--warmup"));
        Process process = new ProcessBuilder(kommando).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(katalog.resolve("start.log").toFile())).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        if (process.waitFor() != 0) {
            throw new IllegalStateException("See start.log in " + katalog);
        }
    }

    /** Puts the demo region where a server is to have its files, unless it has some already, or its database elsewhere. One that is soon there is waited for. */
    public static void demo(Path data) {
        if (!Testdatabas.POSTGRESQL && !Files.exists(data.resolve("databas")) && finns()) {
            try {
                kopiera(KATALOG.resolve(DEMON), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean finns() {
        Instant senast = Instant.now().plus(VANTAN);
        while (Files.exists(KATALOG.resolve(BLIVANDE)) && Instant.now().isBefore(senast)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        return Files.exists(KATALOG.resolve(DEMON));
    }

    static Optional<String> arkiv() {
        return Optional.of(KATALOG.resolve(ARKIV)).filter(Files::exists).map(arkiv -> "-XX:SharedArchiveFile=" + arkiv);
    }

    private static void kopiera(Path fran, Path till) throws IOException {
        try (Stream<Path> alla = Files.walk(fran)) {
            for (Path en : alla.toList()) {
                Path ny = till.resolve(fran.relativize(en));
                if (!Files.isDirectory(ny)) {
                    Files.createDirectories(ny.getParent());
                    Files.copy(en, ny);
                }
            }
        }
    }
}

package se.arshjulet.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import se.arshjulet.platform.persistence.Migration;

/** A Derby with the domain's tables, made once in a JVM: to copy it takes a fiftieth of the time that the migrations take. Gone with the JVM. */
final class Derbymall {

    private static Path mall;

    private Derbymall() {
    }

    /** @return what {@code createFrom} is to be told */
    static synchronized Path katalog() {
        if (mall == null) {
            mall = skapa();
        }
        return mall;
    }

    private static Path skapa() {
        try (Testdatabas ny = Testdatabas.derby()) {
            Path katalog = Files.createTempDirectory("derbymall");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> taBort(katalog)));
            Migration.run(ny.datakalla());
            try (var c = ny.datakalla().getConnection(); var kopia = c.prepareCall("call syscs_util.syscs_backup_database(?)")) {
                kopia.setString(1, katalog.toString());
                kopia.execute();
            }
            try (Stream<Path> databaser = Files.list(katalog)) {
                return databaser.findFirst().orElseThrow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void taBort(Path katalog) {
        try (Stream<Path> filer = Files.walk(katalog)) {
            filer.sorted(Comparator.reverseOrder()).forEach(fil -> fil.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

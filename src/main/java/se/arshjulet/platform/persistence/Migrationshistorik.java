package se.arshjulet.platform.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * Whether there is anything for Flyway to do, told from its own history: every file of this version has been run with exactly the content
 * it has now, nothing else has been run, and nothing has failed. Asking costs one query; Flyway itself costs half a second of a start.
 * Whatever is not as expected is for Flyway to judge.
 */
final class Migrationshistorik {

    private static final String KORDA = "select \"script\", \"checksum\", \"success\" from \"flyway_schema_history\" where \"type\" <> 'BASELINE'";

    private final DataSource databas;

    Migrationshistorik(DataSource databas) {
        this.databas = databas;
    }

    boolean innehaller(List<URL> kataloger) {
        try {
            Map<String, Integer> filer = new HashMap<>();
            for (URL katalog : kataloger) {
                if (katalog == null || !"file".equals(katalog.getProtocol())) {
                    return false;
                }
                filer.putAll(summor(Path.of(URI.create(katalog.toString()))));
            }
            return filer.equals(korda());
        } catch (IOException | SQLException intePaplats) {
            // an empty database, or files that lie otherwise
            return false;
        }
    }

    /**
     * Flyway itself takes what a later version has done for somebody else's, and goes on.
     *
     * @throws NyareDatabas when something has been run that comes after all of these
     */
    void kravKand(List<URL> kataloger) {
        try {
            Map<String, Integer> filer = new HashMap<>();
            for (URL katalog : kataloger) {
                filer.putAll(summor(Path.of(URI.create(katalog.toString()))));
            }
            Version kand = senaste(filer);
            Version dess = senaste(korda());
            if (dess.compareTo(kand) > 0) {
                throw new NyareDatabas("platform.startfel.nyare", dess.toString(), kand.toString());
            }
        } catch (IOException | SQLException tom) {
            // nothing has been run, and Flyway will find that out
        }
    }

    private static Version senaste(Map<String, Integer> skript) {
        return skript.keySet().stream().map(namn -> namn.replaceFirst("^V([\\d_]+)__.*", "$1").replace('_', '.')).map(Version::parse)
                .max(Comparator.naturalOrder()).orElse(Version.parse("0"));
    }

    /** Of the migrations; what a database does before and after any of them is no part of the history. */
    private static Map<String, Integer> summor(Path katalog) throws IOException {
        Map<String, Integer> summor = new HashMap<>();
        try (Stream<Path> filer = Files.list(katalog)) {
            for (Path fil : filer.filter(fil -> fil.getFileName().toString().startsWith("V")).toList()) {
                summor.put(fil.getFileName().toString(), summa(fil));
            }
        }
        return summor;
    }

    /** As Flyway sums: line by line, so that line ends do not count. */
    private static int summa(Path fil) throws IOException {
        CRC32 summa = new CRC32();
        try (BufferedReader rader = Files.newBufferedReader(fil)) {
            for (String rad = rader.readLine(); rad != null; rad = rader.readLine()) {
                summa.update(rad.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) summa.getValue();
    }

    /** A failed one gets no sum, which no file has. */
    private Map<String, Integer> korda() throws SQLException {
        Map<String, Integer> korda = new HashMap<>();
        try (Connection c = databas.getConnection(); Statement sats = c.createStatement(); ResultSet rad = sats.executeQuery(KORDA)) {
            while (rad.next()) {
                korda.put(rad.getString(1), rad.getBoolean(3) ? (Integer) rad.getObject(2) : null);
            }
        }
        return korda;
    }
}

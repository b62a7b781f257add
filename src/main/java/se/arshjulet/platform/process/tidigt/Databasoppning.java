package se.arshjulet.platform.process.tidigt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Opens an embedded database that exists, so that it is open when the application asks for it. The address is looked for where the server
 * looks for settings. Nothing is made here: a database that is not there, or somewhere else, is the application's business.
 */
final class Databasoppning {

    private static final String INBYGGD = "jdbc:derby:";

    private Databasoppning() {
    }

    static void oppna(Path installningar) {
        try {
            String url = url(installningar);
            if (url.startsWith(INBYGGD)) {
                DerbyEgenskaper.satt();
                DriverManager.getConnection(utanVillkor(url)).close();
            }
        } catch (IOException | SQLException e) {
            // a new database, or one that another process has: the application asks again, and says so
            Logger.getLogger(Databasoppning.class.getName()).log(Level.FINE, "Not opened early", e);
        }
    }

    static String url(Path installningar) throws IOException {
        Properties standard = new Properties();
        try (InputStream in = Files.newInputStream(installningar)) {
            standard.load(in);
        }
        return varde("arshjulet.databas.url", standard).replace("${arshjulet.data}", varde("arshjulet.data", standard));
    }

    /** What stands after the first semicolon is for a database that is to be made. */
    static String utanVillkor(String url) {
        return url.replaceFirst(";.*", "");
    }

    private static String varde(String namn, Properties standard) {
        String miljo = System.getenv(namn.toUpperCase().replace('.', '_'));
        return System.getProperty(namn, miljo == null ? standard.getProperty(namn) : miljo);
    }
}

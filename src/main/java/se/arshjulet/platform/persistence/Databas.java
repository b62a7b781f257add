package se.arshjulet.platform.persistence;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import se.arshjulet.platform.process.DerbyEgenskaper;

/**
 * Where connections to the application's one database come from; the container pools them and enlists them in its transactions.
 * Which database it is comes from the configuration: {@code arshjulet.databas.url}.
 */
public class Databas implements DataSource {

    private static final String STANGD = "08006";

    private static final String LANGSAMT = installning("arshjulet.logg.langsamt", null);

    private final String url;
    private Driver drivrutin;

    static {
        DerbyEgenskaper.satt();
    }

    public Databas() {
        this(ConfigProvider.getConfig());
    }

    private Databas(Config config) {
        this(config.getValue("arshjulet.databas.url", String.class));
    }

    private Databas(String url) {
        this.url = url;
    }

    /** The same database for a command that runs without the server. It must be there: nothing is made. */
    public static Databas utanServer() {
        return new Databas(installning("arshjulet.databas.url", "jdbc:derby:" + installning("arshjulet.data", "data") + "/databas"));
    }

    /** A Derby database in a directory, which must be there. */
    public static Databas derby(Path katalog) {
        return new Databas("jdbc:derby:" + katalog);
    }

    /** Closes a Derby database that this process has opened, so that its files can be moved. */
    public void stang() throws SQLException {
        try {
            drivrutin().connect(url + ";shutdown=true", new Properties());
        } catch (SQLException stangd) {
            // this is how Derby says that it is closed
            if (!STANGD.equals(stangd.getSQLState())) {
                throw stangd;
            }
        }
    }

    /** A setting as the server finds it: a system property, or an environment variable with the name in capitals. */
    public static String installning(String namn, String annars) {
        String egenskap = System.getProperty(namn, System.getenv(namn.toUpperCase(Locale.ROOT).replace('.', '_')));
        return egenskap == null ? annars : egenskap;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection ny = drivrutin().connect(url, new Properties());
        return LANGSAMT == null ? ny : new Satstid(Long.parseLong(LANGSAMT)).runt(ny);
    }

    /** Looked for once: the search goes through every library of the server. */
    private synchronized Driver drivrutin() throws SQLException {
        if (drivrutin == null) {
            drivrutin = sokt();
        }
        return drivrutin;
    }

    /** Not through the driver manager: another application's class loader may have taken the driver off its list. */
    private Driver sokt() throws SQLException {
        for (Driver nagon : ServiceLoader.load(Driver.class, Databas.class.getClassLoader())) {
            if (nagon.acceptsURL(url)) {
                return nagon;
            }
        }
        throw new SQLException("arshjulet.databas.url: no driver understands " + url);
    }

    @Override
    public Connection getConnection(String anvandare, String losenord) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter ut) {
        // drivers log through java.util.logging
    }

    @Override
    public void setLoginTimeout(int sekunder) {
        // an embedded database answers at once
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> typ) throws SQLException {
        throw new SQLException("Not a wrapper for " + typ.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> typ) {
        return false;
    }
}

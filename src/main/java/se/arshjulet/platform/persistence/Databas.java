package se.arshjulet.platform.persistence;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import se.arshjulet.platform.installning.Hemlighet;
import se.arshjulet.platform.process.DerbyEgenskaper;
import se.arshjulet.platform.process.DerbySortering;

/**
 * Where connections to the application's one database come from; the container pools them and enlists them in its transactions.
 * Which database it is comes from the configuration: {@code arshjulet.databas.url}, and for a PostgreSQL {@code arshjulet.databas.anvandare}
 * and {@code arshjulet.databas.losenord}, or files that they lie in.
 */
public class Databas implements DataSource {

    private static final String STANGD = "08006";

    /**
     * So long a PostgreSQL may take to answer, or the connection is given up: one that has gone away without a word would else hold whoever
     * asked it until the system's own patience ends, after two hours. Longer than a step of the engine may take, and than a lock is waited for.
     */
    static final Duration LANGSTA_TYSTNAD = Duration.ofSeconds(120);

    private static final String URL = "arshjulet.databas.url";
    private static final String LANGSAMT = installning("arshjulet.logg.langsamt", null);

    private static volatile Config kravda;

    private final String url;
    private final Properties inloggning = new Properties();
    private final Derbyoppning oppning;
    private Driver drivrutin;

    static {
        DerbyEgenskaper.satt();
    }

    /**
     * Before a thread that needs settings is started beside the server's own. The server keeps an application's settings with what it knows of the
     * application, and changes that for another in the middle of a start: whoever asks just then is told that there are none, and whoever asks at the same
     * time as another makes the other be told so. So they are asked for here, on the server's own thread, and the threads beside it do not ask the server.
     *
     * @param applikation the application's class loader
     */
    public static void kravInstallningar(ClassLoader applikation) {
        Config serverns = ConfigProvider.getConfig(applikation);
        if (serverns.getOptionalValue(URL, String.class).isEmpty()) {
            throw new IllegalStateException("The application's settings cannot be had yet: " + URL);
        }
        kravda = serverns;
    }

    public Databas() {
        this(installningar(), LANGSTA_TYSTNAD);
    }

    private static Config installningar() {
        Config tidigare = kravda;
        return tidigare == null ? ConfigProvider.getConfig() : tidigare;
    }

    private Databas(Config config, Duration tystnad) {
        this(config.getValue(URL, String.class), namn -> config.getOptionalValue(namn, String.class).orElse(null), tystnad);
    }

    /** @param tystnad how long an answer is waited for, 0 for ever */
    Databas(String url, UnaryOperator<String> installningar, Duration tystnad) {
        this.url = url;
        if (arPostgresql()) {
            inloggning.setProperty("ApplicationName", "arshjulet");
            inloggning.setProperty("tcpKeepAlive", "true");
            inloggning.setProperty("socketTimeout", String.valueOf(tystnad.toSeconds()));
            // as long as on Derby: whoever waits for someone else's row gets an answer
            inloggning.setProperty("options", "-c lock_timeout=20s");
            satt("user", Hemlighet.ur(installningar, "arshjulet.databas.anvandare"));
            satt("password", Hemlighet.ur(installningar, "arshjulet.databas.losenord"));
        }
        oppning = url.startsWith(Derbyoppning.DERBY) ? new Derbyoppning(this, url) : null;
    }

    private void satt(String namn, String varde) {
        if (varde != null) {
            inloggning.setProperty(namn, varde);
        }
    }

    /** The same database for what may take long by itself: waiting for another node, changing tables, reading through a log. */
    public static Databas medTalamod() {
        return new Databas(installningar(), Duration.ZERO);
    }

    /** The same database for a command that runs without the server. It must be there: nothing is made. */
    public static Databas utanServer() {
        return utanServer(installning(URL, "jdbc:derby:" + installning("arshjulet.data", "data") + "/databas"));
    }

    /** Any database for a command, with the user and the password of the settings. */
    public static Databas utanServer(String url) {
        return new Databas(url, namn -> installning(namn, null), Duration.ZERO);
    }

    /** Whether the settings choose a PostgreSQL. */
    public final boolean arPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** A Derby database in a directory, which must be there. */
    public static Databas derby(Path katalog) {
        return utanServer("jdbc:derby:" + katalog);
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
        Connection ny = oppning == null ? ansluten() : oppning.anslut();
        if (!arPostgresql()) {
            DerbySortering.medMinne(ny);
        }
        return LANGSAMT == null ? ny : new Satstid(Long.parseLong(LANGSAMT)).runt(ny);
    }

    Connection ansluten() throws SQLException {
        return drivrutin().connect(url, inloggning);
    }

    /** Looked for once: the search goes through every library of the server. */
    private synchronized Driver drivrutin() throws SQLException {
        if (drivrutin == null) {
            drivrutin = sokt();
        }
        return drivrutin;
    }

    /** Not through the driver manager: another application's class loader may have taken the driver off its list. The other database's is not woken. */
    private Driver sokt() throws SQLException {
        String paket = arPostgresql() ? "org.postgresql." : "org.apache.derby.";
        for (Provider<Driver> nagon : ServiceLoader.load(Driver.class, Databas.class.getClassLoader()).stream().toList()) {
            if (nagon.type().getName().startsWith(paket) && nagon.get().acceptsURL(url)) {
                return nagon.get();
            }
        }
        throw new SQLException(URL + ": expected jdbc:postgresql:... or jdbc:derby:..., not " + url);
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
        // an embedded database answers at once, and the driver of the other has its own limit
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

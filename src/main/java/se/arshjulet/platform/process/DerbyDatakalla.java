package se.arshjulet.platform.process;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The data source as the engine sees it: a {@link Delfraga} is run in two steps, and an {@link SQLException}
 * has a code that the engine knows ({@link DerbyFel}). Everything else goes straight through.
 */
public final class DerbyDatakalla implements DataSource {

    private final DataSource inre;

    public DerbyDatakalla(DataSource inre) {
        this.inre = inre;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DerbyAnslutning.kring(inre.getConnection());
    }

    @Override
    public Connection getConnection(String anvandare, String losenord) throws SQLException {
        return DerbyAnslutning.kring(inre.getConnection(anvandare, losenord));
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return inre.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter ut) throws SQLException {
        inre.setLogWriter(ut);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return inre.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int sekunder) throws SQLException {
        inre.setLoginTimeout(sekunder);
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(DerbyDatakalla.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> typ) throws SQLException {
        return typ.isInstance(inre) ? typ.cast(inre) : inre.unwrap(typ);
    }

    @Override
    public boolean isWrapperFor(Class<?> typ) throws SQLException {
        return typ.isInstance(inre) || inre.isWrapperFor(typ);
    }
}

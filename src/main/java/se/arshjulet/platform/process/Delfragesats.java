package se.arshjulet.platform.process;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A prepared {@link Delfraga}, in the guise of a {@link PreparedStatement}: keeps the parameters until it is told to run. */
final class Delfragesats implements InvocationHandler {

    private final Delfragekorning korning;
    /** Answers what concerns any statement: closed, warnings, connection. */
    private final Statement skal;
    private final Map<Integer, Parameter> parametrar = new TreeMap<>();
    private final List<Map<Integer, Parameter>> omgangar = new ArrayList<>();
    private int antalRader = -1;

    Delfragesats(Connection anslutning, Delfraga fraga) throws SQLException {
        this.korning = new Delfragekorning(anslutning, fraga);
        this.skal = anslutning.createStatement();
    }

    @Override
    public Object invoke(Object proxy, Method metod, Object[] argument) throws Throwable {
        try {
            return switch (metod.getName()) {
                case "execute" -> kor() < 0;
                case "executeUpdate" -> kor();
                case "getUpdateCount" -> antalRader;
                case "addBatch" -> nyOmgang();
                case "executeBatch" -> korOmgangar();
                case "clearBatch" -> tom(omgangar::clear);
                case "clearParameters" -> tom(parametrar::clear);
                default -> ovrigt(metod, argument);
            };
        } catch (SQLException e) {
            throw DerbyFel.forMotorn(e);
        }
    }

    private int kor() throws SQLException {
        antalRader = korning.kor(parametrar);
        return antalRader;
    }

    private Object nyOmgang() {
        omgangar.add(new TreeMap<>(parametrar));
        return null;
    }

    /** Fails as a driver would: with the row counts of the rounds that went well. */
    private int[] korOmgangar() throws SQLException {
        var antal = new int[omgangar.size()];
        for (int i = 0; i < antal.length; i++) {
            try {
                antal[i] = korning.kor(omgangar.get(i));
            } catch (SQLException e) {
                var fel = new BatchUpdateException(e.getMessage(), e.getSQLState(), e.getErrorCode(), Arrays.copyOf(antal, i), e);
                fel.setNextException(e);
                throw fel;
            }
        }
        omgangar.clear();
        return antal;
    }

    private static Object tom(Runnable rensning) {
        rensning.run();
        return null;
    }

    private Object ovrigt(Method metod, Object[] argument) throws Throwable {
        if (metod.getDeclaringClass() != PreparedStatement.class) {
            return DerbyAnslutning.anropa(metod, skal, argument);
        }
        if (!metod.getName().startsWith("set")) {
            throw new SQLFeatureNotSupportedException(metod.getName());
        }
        parametrar.put((Integer) argument[0], new Parameter(metod, argument));
        return null;
    }

    /** A value as it was given: the setter and its arguments, to be given again at another place. */
    record Parameter(Method metod, Object[] argument) {

        void satt(PreparedStatement sats, int plats) throws SQLException {
            var nya = argument.clone();
            nya[0] = plats;
            try {
                DerbyAnslutning.anropa(metod, sats, nya);
            } catch (SQLException | RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new SQLException(e);
            }
        }
    }
}

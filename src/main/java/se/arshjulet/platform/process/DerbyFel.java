package se.arshjulet.platform.process;

import java.sql.BatchUpdateException;
import java.sql.SQLException;

/**
 * The engine tells failures apart by the vendors' codes, and Derby's are not among them. So they are given H2's:
 * deadlock and lock time-out, broken foreign key, broken uniqueness, value too long.
 */
final class DerbyFel {

    private DerbyFel() {
    }

    static Throwable forMotorn(Throwable fel) {
        return fel instanceof SQLException sql ? forMotorn(sql) : fel;
    }

    static SQLException forMotorn(SQLException fel) {
        var nasta = fel.getNextException();
        var rubrik = rubrik(fel);
        var tillstand = tillstand(fel);
        var kod = kod(fel);
        if (nasta == null && kod == fel.getErrorCode()) {
            return fel;
        }
        var nytt = fel instanceof BatchUpdateException sats
                ? new BatchUpdateException(rubrik, tillstand, kod, sats.getUpdateCounts(), fel)
                : new SQLException(rubrik, tillstand, kod, fel);
        if (nasta != null) {
            nytt.setNextException(forMotorn(nasta));
        }
        return nytt;
    }

    private static String rubrik(SQLException fel) {
        return "22001".equals(fel.getSQLState()) ? "Value too long: " + fel.getMessage() : fel.getMessage();
    }

    private static String tillstand(SQLException fel) {
        return switch (String.valueOf(fel.getSQLState())) {
            case "40XL1", "40XL2" -> "40001";
            case "23503" -> "23506";
            default -> fel.getSQLState();
        };
    }

    private static int kod(SQLException fel) {
        return switch (String.valueOf(fel.getSQLState())) {
            case "40001", "40XL1", "40XL2" -> 40001;
            case "23503" -> 23506;
            case "23505" -> 23505;
            case "22001" -> 22001;
            default -> fel.getErrorCode();
        };
    }
}

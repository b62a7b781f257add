package se.arshjulet.flytt;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;

/**
 * A column, by its type in the new database: how its value is read in either, and how it is written there.
 *
 * @param namn in small letters
 * @param typ  of {@link Types}
 */
record Kolumn(String namn, int typ) {

    private static final int NANO_PER_MIKRO = 1000;

    /** A value that is equal on both sides when the same is stored: a PostgreSQL keeps millionths of a second. */
    Object las(ResultSet rad, int plats) throws SQLException {
        Object varde = switch (typ) {
            case Types.BIT, Types.BOOLEAN -> rad.getBoolean(plats);
            case Types.BINARY -> rad.getBytes(plats);
            case Types.TIMESTAMP -> mikro(rad.getTimestamp(plats));
            case Types.DATE -> rad.getDate(plats);
            case Types.DOUBLE, Types.REAL -> rad.getDouble(plats);
            case Types.NUMERIC -> rad.getBigDecimal(plats);
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> rad.getLong(plats);
            default -> rad.getString(plats);
        };
        return rad.wasNull() ? null : varde;
    }

    /** So many bytes of memory, about. */
    static long storlek(Object varde) {
        if (varde instanceof byte[] fil) {
            return fil.length;
        }
        return varde instanceof String text ? (long) text.length() * Character.BYTES : Long.BYTES;
    }

    private static Timestamp mikro(Timestamp tid) {
        if (tid != null) {
            tid.setNanos(tid.getNanos() / NANO_PER_MIKRO * NANO_PER_MIKRO);
        }
        return tid;
    }

    void skriv(PreparedStatement in, int plats, Object varde) throws SQLException {
        if (varde == null) {
            in.setNull(plats, typ);
        } else if (varde instanceof Long tal && (typ == Types.INTEGER || typ == Types.SMALLINT)) {
            in.setInt(plats, tal.intValue());
        } else if (varde instanceof byte[] fil) {
            in.setBytes(plats, fil);
        } else {
            in.setObject(plats, varde);
        }
    }
}

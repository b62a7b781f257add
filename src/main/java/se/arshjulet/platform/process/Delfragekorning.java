package se.arshjulet.platform.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The two steps of a {@link Delfraga}: read the values, then delete or update by them, in order and one at a time.
 * A list of values would be fewer calls, but in a small table Derby reads every row for it, and waits for other people's.
 */
record Delfragekorning(Connection anslutning, Delfraga fraga) {

    int kor(Map<Integer, Delfragesats.Parameter> parametrar) throws SQLException {
        var varden = varden(parametrar);
        if (varden.isEmpty()) {
            return 0;
        }
        int rader = 0;
        try (PreparedStatement sats = anslutning.prepareStatement(fraga.medEttVarde())) {
            for (int plats = 1; plats <= fraga.parametrarFore(); plats++) {
                parametrar.get(plats).satt(sats, plats);
            }
            for (var varde : varden) {
                sats.setString(fraga.parametrarFore() + 1, varde);
                rader += sats.executeUpdate();
            }
        }
        return rader;
    }

    private SortedSet<String> varden(Map<Integer, Delfragesats.Parameter> parametrar) throws SQLException {
        var varden = new TreeSet<String>();
        try (var sats = anslutning.prepareStatement(fraga.urval())) {
            for (var p : parametrar.entrySet()) {
                if (p.getKey() > fraga.parametrarFore()) {
                    p.getValue().satt(sats, p.getKey() - fraga.parametrarFore());
                }
            }
            try (var svar = sats.executeQuery()) {
                while (svar.next()) {
                    var varde = svar.getString(1);
                    if (varde != null) {
                        varden.add(varde);
                    }
                }
            }
        }
        return varden;
    }
}

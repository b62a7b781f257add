package se.arshjulet.platform.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The two steps of a {@link Delfraga}: read the values, then delete or update by them. */
record Delfragekorning(Connection anslutning, Delfraga fraga) {

    /** Few sizes of the list of values, so that few statements are compiled; a short list is filled with its last value. */
    private static final int[] STORLEKAR = {1, 10, 100};

    int kor(Map<Integer, Delfragesats.Parameter> parametrar) throws SQLException {
        int rader = 0;
        var varden = varden(parametrar);
        for (int fran = 0; fran < varden.size(); fran += STORLEKAR[STORLEKAR.length - 1]) {
            var del = varden.subList(fran, Math.min(varden.size(), fran + STORLEKAR[STORLEKAR.length - 1]));
            rader += kor(parametrar, del);
        }
        return rader;
    }

    private List<String> varden(Map<Integer, Delfragesats.Parameter> parametrar) throws SQLException {
        var varden = new LinkedHashSet<String>();
        try (var sats = anslutning.prepareStatement(fraga.urval())) {
            for (var p : parametrar.entrySet()) {
                if (p.getKey() > fraga.parametrarFore()) {
                    p.getValue().satt(sats, p.getKey() - fraga.parametrarFore());
                }
            }
            try (var svar = sats.executeQuery()) {
                while (svar.next()) {
                    varden.add(svar.getString(1));
                }
            }
        }
        varden.remove(null);
        return new ArrayList<>(varden);
    }

    private int kor(Map<Integer, Delfragesats.Parameter> parametrar, List<String> varden) throws SQLException {
        int storlek = STORLEKAR[0];
        for (int i = 1; storlek < varden.size(); i++) {
            storlek = STORLEKAR[i];
        }
        try (PreparedStatement sats = anslutning.prepareStatement(fraga.medVarden(storlek))) {
            for (int plats = 1; plats <= fraga.parametrarFore(); plats++) {
                parametrar.get(plats).satt(sats, plats);
            }
            for (int i = 0; i < storlek; i++) {
                sats.setString(fraga.parametrarFore() + i + 1, varden.get(Math.min(i, varden.size() - 1)));
            }
            return sats.executeUpdate();
        }
    }
}

package se.arshjulet.sakerhetskopia;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.revisionslogg.Loggkontroll;
import se.arshjulet.revisionslogg.Provning;

/** Makes a copy with Derby's own online backup: whoever works goes on working, and the copy is as everything was at one moment. */
final class Kopiering {

    static final DateTimeFormatter NAMN = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final Kopierum rum;
    private final Map<Kopienyckel, Path> nycklar;

    /** @param nycklar the files with the keys, which need not be there */
    Kopiering(Kopierum rum, Map<Kopienyckel, Path> nycklar) {
        this.rum = rum;
        this.nycklar = new EnumMap<>(nycklar);
    }

    Sakerhetskopia gor(Connection databas, LocalDateTime nu) throws SQLException, IOException {
        String namn = NAMN.format(nu);
        Path halv = rum.halv(namn);
        try (CallableStatement kopiera = databas.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            kopiera.setString(1, halv.toString());
            kopiera.execute();
        }
        for (Map.Entry<Kopienyckel, Path> nyckel : nycklar.entrySet()) {
            if (Files.exists(nyckel.getValue())) {
                Files.copy(nyckel.getValue(), nyckel.getKey().iKopia(halv));
            }
        }
        Sakerhetskopia kopia = prova(halv, namn, nu);
        rum.klar(halv, kopia);
        return kopia;
    }

    /** Opens the copy as a database of its own, which shows that it can be opened, and reads it. */
    private static Sakerhetskopia prova(Path mapp, String namn, LocalDateTime nu) throws SQLException, IOException {
        Databas kopian = Databas.derby(mapp.resolve(Kopierum.DATABAS));
        try (Connection anslutning = kopian.getConnection()) {
            Provning logg = Loggkontroll.av(anslutning, Kopienyckel.LOGG.iKopia(mapp), nu);
            return new Sakerhetskopia(namn, version(anslutning), Kopierum.megabyte(mapp), logg.isHel(), logg.rader(), rader(anslutning));
        } finally {
            kopian.stang();
        }
    }

    private static String version(Connection databas) throws SQLException {
        try (Statement sats = databas.createStatement(); ResultSet svar = sats.executeQuery(
                "select \"version\" from \"flyway_schema_history\" order by \"installed_rank\" desc fetch first 1 rows only")) {
            svar.next();
            return svar.getString(1);
        }
    }

    static SortedMap<String, Long> rader(Connection databas) throws SQLException {
        List<String> tabeller = new ArrayList<>();
        try (ResultSet svar = databas.getMetaData().getTables(null, "APP", null, new String[] {"TABLE"})) {
            while (svar.next()) {
                tabeller.add(svar.getString(3));
            }
        }
        SortedMap<String, Long> rader = new TreeMap<>();
        try (Statement sats = databas.createStatement()) {
            for (String tabell : tabeller) {
                try (ResultSet svar = sats.executeQuery("select count(*) from \"" + tabell + "\"")) {
                    svar.next();
                    rader.put(tabell, svar.getLong(1));
                }
            }
        }
        return rader;
    }
}

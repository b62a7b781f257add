package se.arshjulet.flytt;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.persistence.Migration;
import se.arshjulet.platform.process.Motortabeller;

/** The tables are made in the new database by the same means as at any start; what they hold is copied in one transaction. */
final class Flytt {

    /** What a start of the application puts in an empty database. */
    private static final Set<String> HALLER_ALLTID_NAGOT = Set.of("flyway_schema_history", "act_ge_property", "act_ge_schema_log", "diarieform");
    /** Each database keeps its own list of what has been run in it. */
    private static final Set<String> EGNA = Set.of("flyway_schema_history");

    private final Connection derby;
    private final Databas till;
    private List<Utfall> utfall = List.of();

    Flytt(Connection derby, Databas till) {
        this.derby = derby;
        this.till = till;
    }

    /** @throws Flytthinder when the new database is not empty, or the old one is of another version than this program */
    void forbered() throws SQLException {
        try (Connection ny = till.getConnection()) {
            for (String tabell : namn(ny)) {
                if (!HALLER_ALLTID_NAGOT.contains(tabell) && harRader(ny, tabell)) {
                    throw new Flytthinder("flytt.inteTom", tabell);
                }
            }
        }
        Migration.run(till);
        Motortabeller.skapa(till);
        try (Connection ny = till.getConnection()) {
            List<String> gamla = versioner(derby);
            if (!Set.copyOf(gamla).equals(Set.copyOf(versioner(ny)))) {
                throw new Flytthinder("flytt.annanVersion", gamla.isEmpty() ? "0" : gamla.get(gamla.size() - 1));
            }
        }
    }

    List<Utfall> kor() throws SQLException {
        List<Utfall> alla = new ArrayList<>();
        try (Connection ny = till.getConnection()) {
            ny.setAutoCommit(false);
            Nycklar nycklar = new Nycklar(derby, ny);
            nycklar.bort();
            for (String namn : namn(ny)) {
                if (!EGNA.contains(namn)) {
                    alla.add(new Tabell(namn, kolumner(ny, namn)).flytta(derby, ny));
                }
            }
            nycklar.tillbaka();
            nycklar.rakna();
            if (alla.stream().allMatch(Utfall::lika)) {
                ny.commit();
            } else {
                ny.rollback();
            }
        }
        utfall = List.copyOf(alla);
        return utfall;
    }

    int tabeller() {
        return utfall.size();
    }

    long rader() {
        return utfall.stream().mapToLong(u -> u.till().rader()).sum();
    }

    private static List<String> namn(Connection databas) throws SQLException {
        try (ResultSet rad = databas.getMetaData().getTables(null, databas.getSchema(), null, new String[] {"TABLE"})) {
            List<String> namn = new ArrayList<>();
            while (rad.next()) {
                namn.add(rad.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return namn;
        }
    }

    private static boolean harRader(Connection databas, String tabell) throws SQLException {
        try (Statement sats = databas.createStatement(); ResultSet rad = sats.executeQuery("select 1 from \"" + tabell + "\" fetch first 1 rows only")) {
            return rad.next();
        }
    }

    private static List<Kolumn> kolumner(Connection databas, String tabell) throws SQLException {
        try (Statement sats = databas.createStatement(); ResultSet rad = sats.executeQuery("select * from " + tabell + " where 1 = 0")) {
            List<Kolumn> kolumner = new ArrayList<>();
            for (int i = 1; i <= rad.getMetaData().getColumnCount(); i++) {
                kolumner.add(new Kolumn(rad.getMetaData().getColumnName(i), rad.getMetaData().getColumnType(i)));
            }
            return kolumner;
        }
    }

    /** In the order that they came. */
    private static List<String> versioner(Connection databas) throws SQLException {
        try (Statement sats = databas.createStatement(); ResultSet rad = sats.executeQuery(
                "select \"version\" from \"flyway_schema_history\" where \"success\" = true and \"version\" is not null order by \"installed_rank\"")) {
            List<String> versioner = new ArrayList<>();
            while (rad.next()) {
                versioner.add(rad.getString(1));
            }
            return versioner;
        }
    }
}

package se.arshjulet.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.arshjulet.testsupport.Testdatabas;

/** The domain is stored alike in both databases, whichever the office has chosen. */
class SammaTabellerTest {

    @Test
    void bada_databaserna_har_samma_migreringar() throws Exception {
        List<String> derby = migreringar(Databasslag.DERBY);
        assertThat(derby).isNotEmpty().doesNotHaveDuplicates().containsExactlyElementsOf(migreringar(Databasslag.POSTGRESQL));
    }

    @Test
    @EnabledIfSystemProperty(named = "prov.databas", matches = "postgresql")
    void bada_databaserna_far_samma_tabeller_kolumner_nycklar_och_unika_index() throws Exception {
        try (Testdatabas derby = Testdatabas.derby(); Testdatabas postgresql = Testdatabas.medTabeller()) {
            Migration.run(derby.datakalla());
            SortedSet<String> derbys = tabeller(derby.datakalla());
            assertThat(derbys).contains("revisionslogg: primär 1 id");
            assertThat(tabeller(postgresql.datakalla())).containsExactlyElementsOf(derbys);
        }
    }

    private static List<String> migreringar(Databasslag slag) throws Exception {
        List<String> namn = new ArrayList<>();
        for (URL katalog : Migration.filer(slag)) {
            try (Stream<Path> filer = Files.list(Path.of(katalog.toURI()))) {
                filer.map(fil -> fil.getFileName().toString()).filter(fil -> fil.startsWith("V")).forEach(namn::add);
            }
        }
        return namn.stream().sorted().toList();
    }

    /** What the database itself says: a line for every column, key and unique index. */
    private static SortedSet<String> tabeller(DataSource databas) throws SQLException {
        SortedSet<String> alla = new TreeSet<>();
        try (Connection c = databas.getConnection()) {
            List<String> tabeller = new ArrayList<>();
            try (ResultSet rad = c.getMetaData().getTables(null, c.getSchema(), null, new String[] {"TABLE"})) {
                while (rad.next()) {
                    tabeller.add(rad.getString("TABLE_NAME"));
                }
            }
            // Flyway's own differs by database
            tabeller.remove("flyway_schema_history");
            for (String tabell : tabeller) {
                SortedSet<String> rader = new TreeSet<>();
                beskriv(c.getMetaData(), c.getSchema(), tabell, rader);
                rader.forEach(rad -> alla.add(tabell.toLowerCase(Locale.ROOT) + ": " + rad));
            }
        }
        return alla;
    }

    private static void beskriv(DatabaseMetaData om, String schema, String tabell, SortedSet<String> rader) throws SQLException {
        try (ResultSet rad = om.getColumns(null, schema, tabell, null)) {
            while (rad.next()) {
                rader.add("kolumn " + sma(rad, "COLUMN_NAME") + " " + typ(rad) + ("NO".equals(rad.getString("IS_NULLABLE")) ? " not null" : ""));
            }
        }
        SortedMap<String, String> nycklar = new TreeMap<>();
        try (ResultSet rad = om.getPrimaryKeys(null, schema, tabell)) {
            while (rad.next()) {
                nycklar.put("primär " + rad.getInt("KEY_SEQ"), sma(rad, "COLUMN_NAME"));
            }
        }
        try (ResultSet rad = om.getImportedKeys(null, schema, tabell)) {
            while (rad.next()) {
                nycklar.put("främmande " + sma(rad, "FK_NAME") + " " + rad.getInt("KEY_SEQ"),
                        sma(rad, "FKCOLUMN_NAME") + " -> " + sma(rad, "PKTABLE_NAME") + "." + sma(rad, "PKCOLUMN_NAME") + " " + (rad.getInt("DELETE_RULE") & 1));
            }
        }
        nycklar.forEach((nyckel, kolumn) -> rader.add(nyckel + " " + kolumn));
        SortedMap<String, String> unika = new TreeMap<>();
        Set<String> villkorens = villkorensIndex(om);
        try (ResultSet rad = om.getIndexInfo(null, schema, tabell, false, false)) {
            while (rad.next()) {
                if (!rad.getBoolean("NON_UNIQUE") || villkorens.contains(rad.getString("INDEX_NAME"))) {
                    unika.merge(rad.getString("INDEX_NAME"), sma(rad, "COLUMN_NAME"), (forra, denna) -> forra + ", " + denna);
                }
            }
        }
        unika.values().forEach(kolumner -> rader.add("unikt " + kolumner));
    }

    /** Derby does not call an index unique when its column may be null. */
    private static Set<String> villkorensIndex(DatabaseMetaData om) throws SQLException {
        Set<String> namn = new HashSet<>();
        if (Databasslag.av(om.getConnection()) == Databasslag.DERBY) {
            try (Statement sats = om.getConnection().createStatement(); ResultSet rad = sats.executeQuery("select g.conglomeratename from sys.sysconstraints c "
                    + "join sys.syskeys k on k.constraintid = c.constraintid join sys.sysconglomerates g on g.conglomerateid = k.conglomerateid where cast(c.type as varchar(1)) = 'U'")) {
                while (rad.next()) {
                    namn.add(rad.getString(1));
                }
            }
        }
        return namn;
    }

    private static String typ(ResultSet rad) throws SQLException {
        int langd = rad.getInt("COLUMN_SIZE");
        return switch (rad.getString("TYPE_NAME").toLowerCase(Locale.ROOT).replaceAll(".*\\W", "")) {
            case "clob" -> "clob";
            case "blob" -> "blob";
            case "bool", "boolean" -> "boolean";
            default -> switch (rad.getInt("DATA_TYPE")) {
                case Types.VARCHAR -> "varchar " + langd;
                case Types.CHAR -> "char " + langd;
                case Types.DECIMAL, Types.NUMERIC -> "decimal " + langd + " " + rad.getInt("DECIMAL_DIGITS");
                default -> String.valueOf(rad.getInt("DATA_TYPE"));
            };
        };
    }

    private static String sma(ResultSet rad, String kolumn) throws SQLException {
        return String.valueOf(rad.getString(kolumn)).toLowerCase(Locale.ROOT);
    }
}

package se.arshjulet.personuppgifter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testmotor;

@Tag("derby")
class PersonregisterTest {

    private static final Set<Integer> TEXT_ELLER_FIL = Set.of(Types.VARCHAR, Types.CHAR, Types.CLOB, Types.BLOB, Types.LONGVARCHAR, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);
    private static final String MOTORNS_PERSONLIGA = ".*\\.(.*user_id_|assignee_|owner_|.*assigner.*|text2?_|.*_msg_|.*message_|description_|annotation_|.*_value_)";

    private final Set<String> registret = Personregister.alla().stream()
            .flatMap(tabell -> tabell.kolumner().keySet().stream().map(kolumn -> tabell.tabell() + "." + kolumn)).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void varje_kolumn_med_text_eller_fil_star_i_registret_och_ingen_annan() throws SQLException {
        Set<String> kolumner = kolumner(Domandatabas.gemensam().kalla());
        kolumner.removeIf(kolumn -> kolumn.startsWith("act_") || kolumn.startsWith("flyway_"));
        kolumner.addAll(konton(Domandatabas.gemensam().kalla()));
        assertThat(registret.stream().filter(kolumn -> !kolumn.startsWith("act_"))).containsExactlyInAnyOrderElementsOf(kolumner);
    }

    @Test
    void motorns_kolumner_med_personer_star_i_registret() throws SQLException {
        Set<String> kolumner = kolumner(Testmotor.delad().databas().datakalla());
        assertThat(kolumner).containsAll(registret.stream().filter(kolumn -> kolumn.startsWith("act_")).toList());
        Set<String> personliga = kolumner.stream().filter(kolumn -> kolumn.startsWith("act_") && kolumn.matches(MOTORNS_PERSONLIGA)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(registret).containsAll(personliga);
    }

    @Test
    void ett_losenord_ar_en_hemlighet_och_ett_namn_en_person() {
        Persontabell anvandare = Personregister.alla().stream().filter(tabell -> "anvandare".equals(tabell.tabell())).findFirst().orElseThrow();
        assertThat(anvandare.kolumner()).containsEntry("losenord", Kolumnslag.HEMLIGHET).containsEntry("namn", Kolumnslag.PERSON);
        assertThat(anvandare.personliga()).isEqualTo(List.of("anvandarnamn", "namn", "titel", "epost", "losenord"));
    }

    private static Set<String> kolumner(DataSource databas) throws SQLException {
        Set<String> kolumner = new TreeSet<>();
        try (Connection c = databas.getConnection(); ResultSet rad = c.getMetaData().getColumns(null, c.getSchema(), null, null)) {
            while (rad.next()) {
                if (TEXT_ELLER_FIL.contains(rad.getInt("DATA_TYPE"))) {
                    kolumner.add((rad.getString("TABLE_NAME") + "." + rad.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT));
                }
            }
        }
        return kolumner;
    }

    /** Columns that point at an account. */
    private static Set<String> konton(DataSource databas) throws SQLException {
        Set<String> kolumner = new TreeSet<>();
        try (Connection c = databas.getConnection(); ResultSet rad = c.getMetaData().getExportedKeys(null, c.getSchema(), c.getMetaData().storesLowerCaseIdentifiers() ? "anvandare" : "ANVANDARE")) {
            while (rad.next()) {
                kolumner.add((rad.getString("FKTABLE_NAME") + "." + rad.getString("FKCOLUMN_NAME")).toLowerCase(Locale.ROOT));
            }
        }
        return kolumner;
    }
}

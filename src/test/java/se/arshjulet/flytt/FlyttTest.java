package se.arshjulet.flytt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.persistence.Migration;
import se.arshjulet.platform.process.Motortabeller;
import se.arshjulet.testsupport.Postgres;
import se.arshjulet.testsupport.Testdatabas;

/** What lies in a Derby lies in the PostgreSQL afterwards, and otherwise nothing does. */
@EnabledIfSystemProperty(named = "prov.databas", matches = "postgresql")
class FlyttTest {

    private final Testdatabas gammal = Testdatabas.derbyMedTabeller();
    private final Databas ny = Databas.utanServer(Postgres.nyUrl() + "?user=" + Postgres.ANVANDARE);
    private Connection derby;

    @BeforeEach
    void en_databas_med_lite_av_varje() throws SQLException {
        Motortabeller.skapa(gammal.datakalla());
        derby = gammal.datakalla().getConnection();
        gor(derby, "insert into namnd (version, namn, kortnamn, aktiv) values (1, 'Ödenämnden – ''å''', 'ÖN', true), (1, 'Bortnämnden', 'BN', false)",
                "delete from namnd where kortnamn = 'BN'",
                "insert into mall (version, namn, utgava, innehall) values (1, 'Mall', 1, '" + "åäö\n".repeat(3000) + "')",
                "insert into dokumentmall (version, utgava, filnamn, sha256, storlek, uppladdad, uppladdad_av, innehall) values (1, 1, 'a.docx', '" + "a".repeat(64)
                        + "', 3, '2024-03-31 02:30:00.123456789', 'admin', cast(X'00ff80' as blob))",
                "insert into revisionslogg (tid, vem, varifran, handling, slag, slag_id, fore, efter) values ('2024-02-20 08:00:00.123', 'admin', '', 'SKAPAD', 'Namnd', 1, '', '{}')",
                "insert into revisionssigill values (1, 1, '" + "b".repeat(64) + "')",
                "insert into delomrade (version, arsgranskning_id, omrade, kod, namn, ordning, overordnad_id) select 1, 1, '', '', '', 1, 1 from namnd where id < 0",
                "insert into ACT_RE_PROCDEF (ID_, KEY_, VERSION_, DEPLOYMENT_ID_, SUSPENSION_STATE_, HAS_START_FORM_KEY_, STARTABLE_) values ('p', 'svar', 1, 'd', 1, 0, 1)",
                "insert into ACT_GE_BYTEARRAY (ID_, REV_, NAME_, BYTES_, GENERATED_) values ('b', 1, 'x', cast(X'cafe' as blob), 0)");
    }

    @AfterEach
    void stang() throws SQLException {
        derby.close();
        gammal.close();
    }

    @Test
    void allt_kommer_med_och_ar_lika_pa_bada_sidor() throws SQLException {
        Flytt flytt = new Flytt(derby, ny);
        flytt.forbered();
        assertThat(flytt.kor()).allMatch(Utfall::lika).extracting(Utfall::tabell).contains("namnd", "revisionssigill", "act_ru_task", "act_hi_varinst");

        assertThat(varde("select namn from namnd")).isEqualTo("Ödenämnden – 'å'");
        assertThat(varde("select uppladdad from dokumentmall")).isEqualTo("2024-03-31 02:30:00.123456");
        assertThat(varde("select encode(innehall, 'hex') from dokumentmall")).isEqualTo("00ff80");
        assertThat(varde("select startable_ from act_re_procdef")).isEqualTo("t");
        assertThat(varde("select encode(bytes_, 'hex') from act_ge_bytearray")).isEqualTo("cafe");
        assertThat(varde("select count(*) from diarieform")).as("det som migreringen lade dit finns bara en gång").isEqualTo("1");
    }

    @Test
    void en_ny_rad_far_ett_nummer_som_ingen_har_haft() throws SQLException {
        Flytt flytt = new Flytt(derby, ny);
        flytt.forbered();
        flytt.kor();
        try (Connection c = ny.getConnection()) {
            gor(c, "insert into namnd (version, namn, kortnamn, aktiv) values (1, 'Ny', 'N', true)");
        }
        assertThat(Integer.parseInt(varde("select max(id) from namnd"))).isGreaterThanOrEqualTo(3);
        assertThat(varde("select count(*) from pg_constraint where contype = 'f' and conrelid = 'forvaltning'::regclass")).isEqualTo("1");
    }

    @Test
    void till_en_databas_som_inte_ar_tom_flyttas_inget() throws SQLException {
        Migration.run(ny);
        try (Connection c = ny.getConnection()) {
            gor(c, "insert into byra (version, namn) values (1, 'Byrån')");
        }
        assertThatThrownBy(new Flytt(derby, ny)::forbered).isInstanceOf(Flytthinder.class).hasMessage("flytt.inteTom byra");
        assertThat(varde("select count(*) from namnd")).isEqualTo("0");
    }

    @Test
    void en_gammal_databas_av_en_annan_version_flyttas_inte() throws SQLException {
        gor(derby, "delete from \"flyway_schema_history\" where \"version\" = '30'");
        assertThatThrownBy(new Flytt(derby, ny)::forbered).isInstanceOf(Flytthinder.class).hasMessageStartingWith("flytt.annanVersion");
    }

    @Test
    void det_som_inte_haller_i_den_nya_databasen_stoppar_hela_flytten() throws SQLException {
        gor(derby, "alter table forvaltning drop constraint forvaltning_namnd",
                "insert into forvaltning (version, namnd_id, namn, kortnamn, ordning) values (1, 4711, 'Utan nämnd', 'UN', 1)");
        Flytt flytt = new Flytt(derby, ny);
        flytt.forbered();
        assertThatThrownBy(flytt::kor).isInstanceOf(SQLException.class).hasMessageContaining("forvaltning_namnd");
        assertThat(varde("select count(*) from namnd")).isEqualTo("0");
    }

    @Test
    void motorns_tabeller_har_samma_kolumner_i_bada_databaserna() throws SQLException {
        Motortabeller.skapa(ny);
        try (Connection c = ny.getConnection()) {
            assertThat(kolumner(c)).isNotEmpty().isEqualTo(kolumner(derby));
        }
    }

    private static TreeSet<String> kolumner(Connection c) throws SQLException {
        TreeSet<String> kolumner = new TreeSet<>();
        String schema = c.getSchema();
        try (ResultSet rad = c.getMetaData().getColumns(null, schema, null, null)) {
            while (rad.next()) {
                String namn = (rad.getString("TABLE_NAME") + "." + rad.getString("COLUMN_NAME")).toLowerCase(Locale.ROOT);
                // a column that Derby works out by itself, for an index of the engine's, is nobody's content
                if (namn.startsWith("act_") && !"YES".equals(rad.getString("IS_GENERATEDCOLUMN"))) {
                    kolumner.add(namn);
                }
            }
        }
        // PostgreSQL tells of indexes too
        kolumner.removeIf(namn -> namn.contains("_idx_") || namn.contains("_pkey."));
        return kolumner;
    }

    private String varde(String fraga) throws SQLException {
        try (Connection c = ny.getConnection(); Statement sats = c.createStatement(); ResultSet rad = sats.executeQuery(fraga)) {
            rad.next();
            return rad.getString(1);
        }
    }

    private static void gor(Connection c, String... satser) throws SQLException {
        try (Statement sats = c.createStatement()) {
            for (String sql : List.of(satser)) {
                sats.execute(sql);
            }
        }
    }
}

package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Testdatabas;

/** Derby 10.16.1.1 cannot read back every text (CLOB) that a sort has put on disk, so no sort of ours may come there. */
@Tag("derby")
public class DerbySortminneTest {

    private static final String MINNE = "derby.storage.sortBufferMax";
    private static final int RADER = 20_000;

    private static final int TYNGD = 1_000_000;

    private static final List<byte[]> tyngder = new ArrayList<>();

    private String fore;

    /**
     * Called by the database for every row that it sorts. A sort goes to disk when its buffer is full and more than a third of what
     * is free has been taken since it began; so this holds half of it, however large the memory of the JVM happens to be just now.
     */
    public static int tyng(int rad) {
        while ((long) tyngder.size() * TYNGD < Runtime.getRuntime().freeMemory() / 2) {
            tyngder.add(new byte[TYNGD]);
        }
        return rad;
    }

    @BeforeEach
    void minns() {
        DerbyEgenskaper.satt();
        fore = System.getProperty(MINNE);
    }

    @AfterEach
    void aterstall() {
        tyngder.clear();
        System.setProperty(MINNE, fore);
    }

    @Test
    void sa_manga_rader_som_en_lista_kan_ha_sorteras_i_minnet() throws SQLException {
        assertThat(sorterat()).contains("Sort type=internal");
    }

    /** The day this fails, Derby can read them, and the property is not needed for it any more. */
    @Test
    void texter_som_har_varit_pa_disk_gar_inte_alltid_att_lasa() {
        System.setProperty(MINNE, "100");
        assertThatThrownBy(this::sorterat).isInstanceOf(SQLException.class).hasStackTraceContaining("Corrupted stream");
    }

    /** @return what Derby says of how it did it; a database reads its properties when it is opened for the first time */
    private String sorterat() throws SQLException {
        try (Connection c = Testdatabas.derby().datakalla().getConnection(); Statement sats = c.createStatement()) {
            sats.execute("create function tyng(rad int) returns int language java parameter style java no sql external name '" + getClass().getName() + ".tyng'");
            sats.execute("create table rad (id int, text clob, motiv clob)");
            try (PreparedStatement ny = c.prepareStatement("insert into rad values (?, ?, ?)")) {
                for (int i = 0; i < RADER; i++) {
                    ny.setInt(1, i * 7919 % RADER);
                    ny.setString(2, "x".repeat(i % 13));
                    ny.setString(3, "");
                    ny.addBatch();
                }
                ny.executeBatch();
            }
            sats.execute("call syscs_util.syscs_set_runtimestatistics(1)");
            System.gc(); // what others have left must not be taken away during the sort, which would count it as memory won
            try (ResultSet rader = sats.executeQuery("select id, text, motiv, tyng(id) from rad order by id")) {
                for (int i = 0; i < RADER; i++) {
                    assertThat(rader.next()).isTrue();
                    assertThat(rader.getInt(1)).isEqualTo(i);
                    assertThat(rader.getString(2)).isNotNull();
                    assertThat(rader.getString(3)).isEmpty();
                }
                assertThat(rader.next()).isFalse();
            }
            try (ResultSet hur = sats.executeQuery("values syscs_util.syscs_get_runtimestatistics()")) {
                hur.next();
                return hur.getString(1);
            }
        }
    }
}

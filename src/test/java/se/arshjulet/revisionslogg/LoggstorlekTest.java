package se.arshjulet.revisionslogg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.arshjulet.testsupport.Testdatabas;

/** However large the log is, little of it is in memory: while the first row is read, PostgreSQL still has the rest of the answer. */
@EnabledIfSystemProperty(named = "prov.databas", matches = "postgresql")
class LoggstorlekTest {

    private static final int RADER = 1_200;
    private static final int ANNU_OFORSEGLADE = 600;

    private final Testdatabas databas = Testdatabas.medTabeller();
    private final List<Boolean> kvarIDatabasen = new ArrayList<>();
    private Connection anslutning;

    @BeforeEach
    void en_logg_som_ar_storre_an_det_som_hamtas_at_gangen() throws SQLException {
        anslutning = databas.datakalla().getConnection();
        skrivRader(RADER);
        new Sigillkedja(anslutning).forsegla();
        anslutning.setAutoCommit(true);
        skrivRader(ANNU_OFORSEGLADE);
    }

    @AfterEach
    void stang() throws SQLException {
        anslutning.close();
        databas.close();
    }

    @Test
    void provningen_hamtar_nagra_rader_at_gangen() throws SQLException {
        Provning provning = new Loggprovning(iakttagen(Connection.class, anslutning), null).prova(LocalDateTime.now());
        assertThat(provning.fel()).isEmpty();
        assertThat(provning.rader()).isEqualTo(RADER);
        assertThat(provning.oforseglade()).isEqualTo(ANNU_OFORSEGLADE);
        assertThat(kvarIDatabasen).as("underskrifterna, de förseglade raderna, de andra").containsExactly(false, true, true);
        assertThat(anslutning.getAutoCommit()).isTrue();
    }

    @Test
    void exporten_hamtar_nagra_rader_at_gangen() throws SQLException, IOException {
        ByteArrayOutputStream fil = new ByteArrayOutputStream();
        new Loggexport(iakttagen(Connection.class, anslutning)).skriv(new Loggfilter(null, null, null, null, null, null), fil);
        assertThat(fil.toString().lines()).hasSize(RADER + ANNU_OFORSEGLADE);
        assertThat(kvarIDatabasen).containsExactly(true);
        assertThat(anslutning.getAutoCommit()).isTrue();
    }

    private void skrivRader(int antal) throws SQLException {
        try (Statement s = anslutning.createStatement()) {
            s.executeUpdate("insert into revisionslogg (tid, vem, varifran, handling, slag, slag_id, fore, efter) "
                    + "select localtimestamp(3), 'revisor', '', 'SKAPAD', 'Namnd', nr, '', '{}' from generate_series(1, " + antal + ") nr");
        }
    }

    /** The same connection, but after the first row of each answer it is asked whether there is more to fetch. */
    private <T> T iakttagen(Class<T> typ, Object inre) {
        boolean[] borjad = {false};
        return typ.cast(Proxy.newProxyInstance(typ.getClassLoader(), new Class<?>[] {typ}, (proxy, metod, argument) -> {
            try {
                Object svar = metod.invoke(inre, argument);
                if (inre instanceof ResultSet && metod.getName().equals("next") && !borjad[0]) {
                    borjad[0] = true;
                    kvarIDatabasen.add(merFinns());
                }
                return metod.getName().matches("prepareStatement|executeQuery") ? iakttagen(metod.getReturnType(), svar) : svar;
            } catch (InvocationTargetException fel) {
                throw fel.getCause();
            }
        }));
    }

    private boolean merFinns() throws SQLException {
        try (Statement s = anslutning.createStatement(); ResultSet svar = s.executeQuery("select count(*) from pg_cursors where name <> ''")) {
            svar.next();
            return svar.getInt(1) > 0;
        }
    }
}

package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Collator;
import java.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.derby.iapi.sql.conn.LanguageConnectionContext;
import org.apache.derby.impl.jdbc.EmbedConnection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Testdatabas;

@Tag("derby")
class DerbySorteringTest {

    private static final RuleBasedCollator JDK = (RuleBasedCollator) Collator.getInstance(new Locale("sv", "SE"));
    private static final String TECKEN = "abcxyzåäöéüABCXYZÅÄÖÉÜ0123456789 -_.,;:§'\"/\u0301\u0308\u00df\u00e6\u00f8\ud83d\ude00\u4e2d";

    @Test
    void samma_ordning_som_forut_for_korta_och_langa_texter_forsta_gangen_och_nasta() throws Exception {
        Sorteringsminne minne = new Sorteringsminne(JDK);
        List<String> texter = texter();
        for (int gang = 0; gang < 2; gang++) {
            for (String ena : texter) {
                for (String andra : texter) {
                    assertThat(Integer.signum(minne.getCollationKey(ena).compareTo(minne.getCollationKey(andra)))).as("%s och %s", ena, andra)
                            .isEqualTo(Integer.signum(JDK.getCollationKey(ena).compareTo(JDK.getCollationKey(andra))));
                }
            }
        }
        assertThat(minne.getCollationKey("Å").toByteArray()).isEqualTo(JDK.getCollationKey("Å").toByteArray());
        assertThat(minne.getCollationKey(null)).isNull();
    }

    @Test
    void en_databas_far_minnet_en_gang_och_sorterar_som_forut() throws SQLException {
        try (Connection c = Testdatabas.derby().datakalla().getConnection()) {
            DerbySortering.medMinne(c);
            Object forst = sorterare(c);
            assertThat(forst).isInstanceOf(Sorteringsminne.class);
            DerbySortering.medMinne(c);
            assertThat(sorterare(c)).isSameAs(forst);
            List<String> texter = texter().stream().distinct().toList();
            try (Statement sats = c.createStatement()) {
                sats.executeUpdate("create table ordning (id int primary key, text varchar(400))");
                sats.executeUpdate("create index ordning_text on ordning (text)");
            }
            try (PreparedStatement in = c.prepareStatement("insert into ordning values (?, ?)")) {
                for (int i = 0; i < texter.size(); i++) {
                    in.setInt(1, i);
                    in.setString(2, texter.get(i));
                    in.executeUpdate();
                }
            }
            assertThat(lasta(c)).usingElementComparator(JDK::compare).containsExactlyElementsOf(texter.stream().sorted(JDK).toList());
        }
    }

    @Test
    void att_derby_ser_annorlunda_ut_sags_en_gang_fast_anslutningarna_ar_flera() {
        Connection annorlunda = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, metod, argument) -> {
            throw new SQLException("not the Derby that is known");
        });
        List<LogRecord> sagt = new ArrayList<>();
        Logger logg = Logger.getLogger(DerbySortering.class.getName());
        logg.setFilter(rad -> !sagt.add(rad));
        try {
            for (int anslutning = 0; anslutning < 3; anslutning++) {
                DerbySortering.medMinne(annorlunda);
            }
        } finally {
            logg.setFilter(null);
        }
        assertThat(sagt).extracting(LogRecord::getLevel).containsExactly(Level.WARNING);
    }

    private static List<String> lasta(Connection c) throws SQLException {
        List<String> lasta = new ArrayList<>();
        try (Statement sats = c.createStatement(); ResultSet rader = sats.executeQuery("select text from ordning order by text")) {
            while (rader.next()) {
                lasta.add(rader.getString(1));
            }
        }
        return lasta;
    }

    private static Object sorterare(Connection c) throws SQLException {
        var sammanhang = c.unwrap(EmbedConnection.class).getContextManager().getContext(LanguageConnectionContext.CONTEXT_ID);
        try {
            return ((LanguageConnectionContext) sammanhang).getDataValueFactory().getCharacterCollator(1);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same each time: words, ids and made-up texts, also longer than what is remembered. */
    private static List<String> texter() {
        Random slump = new Random(43);
        List<String> texter = new ArrayList<>(List.of("", " ", "a", "A", "å", "Å", "ä", "ö", "z", "v", "w", "Väg", "wäg", "Ölands", "ölands", "resume", "résumé",
                "3f0c1a52-9a7e-11ee-8c90-0242ac120002", "3f0c1a52-9a7e-11ee-8c90-0242ac120003", "arsgranskning:1:12"));
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = slump.nextInt(i % 10 == 0 ? 180 : 12); n >= 0; n--) {
                text.append(TECKEN.charAt(slump.nextInt(TECKEN.length())));
            }
            texter.add(text.toString());
        }
        return texter;
    }
}

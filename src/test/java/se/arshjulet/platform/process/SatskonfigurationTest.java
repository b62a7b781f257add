package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against the engine's own reading, of all files at once and in their order. */
class SatskonfigurationTest {

    private static final ClassLoader BIBLIOTEK = ProcessEngineConfigurationImpl.class.getClassLoader();

    private static Properties derby;
    private static Configuration motorns;

    @BeforeAll
    static void allt_last_som_motorn_laser() throws Exception {
        DerbySql.registrera();
        derby = new Properties();
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(derby, "", DerbySql.TYP);
        try (var in = new InputStreamReader(BIBLIOTEK.getResourceAsStream(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE), StandardCharsets.UTF_8)) {
            motorns = new XMLConfigBuilder(in, "", derby).parse();
        }
    }

    @Test
    void ingenting_ar_last_fran_borjan() {
        assertThat(var()).satisfies(k -> assertThat(k.getMappedStatementNames()).isEmpty());
    }

    @Test
    void en_sats_laser_sin_fil_men_inte_alla() {
        Configuration var = var();

        assertThat(var.hasStatement("selectProperty")).isTrue();
        assertThat(var.getMappedStatementNames()).isNotEmpty().hasSizeLessThan(motorns.getMappedStatementNames().size() / 4);
    }

    @Test
    void varje_sats_blir_densamma_i_vilken_ordning_den_an_fragas_efter() {
        List<String> alla = new ArrayList<>(new TreeSet<>(motorns.getMappedStatementNames()));
        List<String> baklanges = new ArrayList<>(alla);
        Collections.reverse(baklanges);

        assertThat(beskrivna(var(), alla)).isEqualTo(beskrivna(motorns, alla));
        assertThat(beskrivna(var(), baklanges)).isEqualTo(beskrivna(motorns, baklanges));
    }

    @Test
    void varje_sats_kan_vara_den_forsta() {
        for (String namn : motorns.getMappedStatementNames().stream().filter(n -> n.startsWith("select")).limit(20).toList()) {
            assertThat(beskriven(var(), namn)).isEqualTo(beskriven(motorns, namn));
        }
    }

    @Test
    void en_sats_som_inte_finns_finns_inte() {
        assertThat(var().hasStatement("selectIngenting")).isFalse();
    }

    private static Satskonfiguration var() {
        Satskonfiguration var = new Satskonfiguration(BIBLIOTEK);
        var.setVariables(derby);
        return var;
    }

    private static List<String> beskrivna(Configuration konfiguration, List<String> namn) {
        return namn.stream().map(n -> beskriven(konfiguration, n)).toList();
    }

    private static String beskriven(Configuration konfiguration, String namn) {
        MappedStatement sats = konfiguration.getMappedStatement(namn);
        return sats.getId() + " " + sats.getSqlCommandType() + " " + sats.getResource() + " " + sats.getSqlSource().getClass().getSimpleName()
                + " " + sats.getResultMaps().stream().map(r -> r.getId() + r.getMappedColumns()).toList();
    }
}

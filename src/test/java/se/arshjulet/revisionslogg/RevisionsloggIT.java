package se.arshjulet.revisionslogg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Adminarbete;
import se.arshjulet.testsupport.Provmall;
import se.arshjulet.testsupport.Server;
import se.arshjulet.testsupport.Sidklient;
import se.arshjulet.testsupport.Testdatabas;

/** The log of the running application, and the command that tries it afterwards. */
class RevisionsloggIT {

    @Test
    void loggen_visar_vem_som_gjorde_vad_och_varifran_men_innehallet_bara_for_direktoren() {
        Adminarbete admin = new Adminarbete();
        String id = admin.nyAnvandare("loggad", Roll.REGISTRATOR).replaceFirst(".*id=", "");
        String vag = "/admin/revisionslogg.xhtml?slag=Anvandare&nummer=" + id;

        String forAdmin = admin.sidor().hamta(vag).body();
        assertThat(forAdmin).contains("127.0.0.1").contains("anvandarnamn").contains("•••").doesNotContain("Prov loggad");
        String forDirektor = Sidklient.som("direktor").hamta(vag).body();
        assertThat(forDirektor).contains("127.0.0.1").contains("Prov loggad");
        assertThat(forDirektor.split("<td role=\"cell\" data-rubrik=\"Vem").length - 1).as("skapad och sedan nytt lösenord").isGreaterThanOrEqualTo(2);
    }

    @Test
    void direktoren_far_perioden_som_rader_av_json() {
        String fil = Sidklient.som("direktor").hamta("/admin/revisionslogg.jsonl").body();
        assertThat(fil.lines().limit(50)).isNotEmpty().allMatch(rad -> rad.startsWith("{\"id\":") && rad.endsWith("}"));
    }

    @Test
    void kommandot_provar_loggen_och_ser_nar_nagon_har_rort_den() throws Exception {
        Path data = Path.of(System.getProperty("it.data", "target/it/nu"), "loggprov");
        som_en_server_lamnar_den(data);
        assertThat(prova(data)).startsWith("0 ").contains("Loggen är orörd");

        manipulera(data);
        assertThat(prova(data)).startsWith("1 ").contains("har ändrats efter att den förseglades");
    }

    @Test
    void kommandot_sager_vad_som_fattas_nar_databasen_inte_finns() throws Exception {
        assertThat(prova(Path.of("target", "finns-inte"))).startsWith("2 ").contains("Loggen kan inte läsas").contains("ARSHJULET_DATA");
    }

    private static void som_en_server_lamnar_den(Path data) {
        Provmall.demo(data);
        if (!Files.exists(data.resolve("databas"))) {
            try (Server server = new Server(data, Map.of("arshjulet.klocka.start", "2024-02-20T08:00:00"))) {
                server.starta();
            }
        }
    }

    /** @return what the process ended with, and what it said */
    private static String prova(Path data) throws IOException, InterruptedException {
        List<String> kommando = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Darshjulet.data=" + data,
                "-Dsun.stdout.encoding=UTF-8", "-Dstdout.encoding=UTF-8"));
        kommando.addAll(Testdatabas.forServer(data));
        kommando.addAll(List.of("-jar", "target/arshjulet.jar", "--prova-revisionsloggen"));
        Process process = new ProcessBuilder(kommando).redirectErrorStream(true).start();
        String sagt = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + " " + sagt;
    }

    private static void manipulera(Path data) throws SQLException {
        String databas = Testdatabas.urlForServer(data);
        try (Connection c = DriverManager.getConnection(databas); Statement sats = c.createStatement()) {
            new Sigillkedja(c).forsegla();
            sats.execute("drop trigger revisionslogg_andras" + (Testdatabas.POSTGRESQL ? " on revisionslogg" : ""));
            sats.executeUpdate("update revisionslogg set vem = 'annan' where id = (select min(id) from revisionslogg)");
            c.commit();
        }
        if (!Testdatabas.POSTGRESQL) {
            stang(databas);
        }
    }

    private static void stang(String derby) {
        try {
            DriverManager.getConnection(derby + ";shutdown=true").close();
        } catch (SQLException avslutad) {
            // this is how Derby says that it has closed the database
        }
    }
}

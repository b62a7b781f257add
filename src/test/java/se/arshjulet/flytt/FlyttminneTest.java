package se.arshjulet.flytt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.process.Motortabeller;
import se.arshjulet.testsupport.Postgres;
import se.arshjulet.testsupport.Testdatabas;

/** Files that together are larger than the memory of the process that moves them. */
@EnabledIfSystemProperty(named = "prov.databas", matches = "postgresql")
class FlyttminneTest {

    private static final int FILER = 12;
    private static final int FIL_BYTE = 8 << 20;
    private static final String MINNE = "-Xmx80m";

    @TempDir
    Path data;

    private final String url = Postgres.nyUrl();

    /** The command in a process of its own. */
    static final class Start {

        private Start() {
        }

        public static void main(String... argument) throws IOException {
            System.exit(Flyttkommando.kor(System.out, List.of(argument)));
        }
    }

    @BeforeEach
    void en_databas_med_stora_filer() throws SQLException {
        Testdatabas.derbyMedTabeller(data.resolve("databas"));
        Motortabeller.skapa(Databas.derby(data.resolve("databas")));
    }

    @Test
    void filerna_flyttas_nagra_at_gangen() throws Exception {
        laggIn(FILER, FIL_BYTE);
        assertThat(flytta()).startsWith("0 ").contains("lika på båda sidor");
        assertThat(antal()).isEqualTo(FILER);
    }

    @Test
    void ett_minne_som_inte_racker_sags_och_inget_ar_flyttat() throws Exception {
        laggIn(1, FILER * FIL_BYTE);
        assertThat(flytta()).startsWith("1 Flytten avbröts").contains("minnet tog slut").contains("ingenting är flyttat").doesNotContain("at se.arshjulet");
        assertThat(antal()).isZero();
    }

    @Test
    void en_databas_som_inte_gar_att_oppna_sags_som_det_ar() throws Exception {
        Databas.derby(data.resolve("databas")).stang();
        Files.writeString(data.resolve("databas/seg0/c10.dat"), "trasig");
        assertThat(flytta()).startsWith("2 ").contains("går inte att öppna").doesNotContain("används");
    }

    private void laggIn(int filer, int storlek) throws SQLException {
        Databas databas = Databas.derby(data.resolve("databas"));
        try (Connection c = databas.getConnection(); PreparedStatement in = c.prepareStatement("insert into dokumentmall "
                + "(version, utgava, filnamn, sha256, storlek, uppladdad, uppladdad_av, innehall) values (1, ?, 'a.docx', ?, ?, current_timestamp, 'admin', ?)")) {
            for (int i = 1; i <= filer; i++) {
                in.setInt(1, i);
                in.setString(2, String.format("%064d", i));
                in.setInt(3, storlek);
                in.setBytes(4, new byte[storlek]);
                in.executeUpdate();
            }
        }
        databas.stang();
    }

    private long antal() throws SQLException {
        try (Connection c = Databas.utanServer(url + "?user=" + Postgres.ANVANDARE).getConnection();
                ResultSet svar = c.createStatement().executeQuery("select count(*) from dokumentmall")) {
            svar.next();
            return svar.getLong(1);
        }
    }

    /** @return what the process ended with, and what it said */
    private String flytta() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MINNE, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dderby.storage.pageCacheSize=100", "-Dderby.stream.error.file=" + data.resolve("derby.log"), "-Darshjulet.data=" + data,
                "-Darshjulet.databas.anvandare=" + Postgres.ANVANDARE, "-Dsun.stdout.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
                "-cp", bibliotek(), Start.class.getName(), url).redirectError(data.resolve("fel.txt").toFile()).start();
        String sagt = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        return process.exitValue() + " " + sagt + Files.readString(data.resolve("fel.txt"));
    }

    /** Those of the test itself. */
    private static String bibliotek() {
        return FlyttminneTest.class.getClassLoader() instanceof URLClassLoader laddare
                ? Stream.of(laddare.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator)) : System.getProperty("java.class.path");
    }
}

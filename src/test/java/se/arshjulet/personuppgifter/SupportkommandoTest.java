package se.arshjulet.personuppgifter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.platform.persistence.Migration;
import se.arshjulet.testsupport.Aldredatabas;
import se.arshjulet.testsupport.Testdatabas;

/** The demo region's database, exported for support. */
class SupportkommandoTest {

    private static final int LANG_NOG = 24;
    /** Letters of a password's hash, with its salt. */
    private static final int EN_HASH = 117;

    @TempDir
    Path katalog;

    private Path kopia;

    @BeforeEach
    void en_kopia() throws IOException {
        kopia = Aldredatabas.V14.packadUpp(katalog.resolve("kopia"));
        Files.writeString(kopia.resolve("innehall.json"), "{\"namn\":\"prov\",\"version\":\"14\",\"megabyte\":1,\"loggHel\":true,\"sigill\":0,\"rader\":{}}");
    }

    @Test
    void i_exporten_finns_inga_namn_adresser_eller_texter_kvar_men_allt_annat() throws Exception {
        Databas fore = Databas.derby(kopia.resolve("databas"));
        Migration.run(fore);
        for (String en : List.of("'ena'", "'andra'")) {
            gor(fore, "insert into inloggad_session (version, anvandare_id, nyckel, adress, klient, borjade, senast) select 1, min(id), " + en
                    + ", '192.0.2.1', 'Firefox', current_timestamp, current_timestamp from anvandare");
        }
        Set<String> personer = varden(fore, "select namn from anvandare", "select epost from anvandare where epost is not null", "select losenord from anvandare");
        Set<String> texter = texter(fore);
        // by what a warning knows what it saw, there is nobody in it
        texter.removeIf(text -> text.matches("[0-9a-f]+"));
        // what is called so is nobody: förvaltningar, and the steps of the models
        varden(fore, "select namn from forvaltning", "select cast(NAME_ as varchar(255)) from ACT_HI_TASKINST").forEach(namn -> texter.removeIf(namn::startsWith));
        // nor is what the office's template says
        String mallar = String.join("", varden(fore, "select innehall from mall"));
        texter.removeIf(mallar::contains);
        long rader = tal(fore, "select count(*) from delomrade") + tal(fore, "select count(*) from ACT_RU_TASK");
        fore.stang();
        assertThat(personer).hasSizeGreaterThan(15);
        assertThat(texter).hasSizeGreaterThan(200);

        StringBuilder sagt = new StringBuilder();
        Path fil = katalog.resolve("support.zip");
        assertThat(Supportkommando.kor(sagt, List.of(kopia.toString(), fil.toString()))).as(sagt.toString()).isZero();
        assertThat(sagt).contains("alla konton har lösenordet arshjulet-support");

        byte[] allt = packatUpp(fil);
        assertThat(finns(Set.of("Användare 1", "Användare 1 finns inte"), allt)).as("det som söker finner").containsExactly("Användare 1");
        assertThat(finns(personer, allt)).isEmpty();
        Databas efter = Databas.derby(katalog.resolve("upp/databas"));
        assertThat(texter(efter)).doesNotContainAnyElementsOf(texter);
        assertThat(finns(texter, allt)).isEmpty();
        assertThat(tal(efter, "select count(*) from delomrade") + tal(efter, "select count(*) from ACT_RU_TASK")).isEqualTo(rader);
        assertThat(varden(efter, "select namn from anvandare")).allMatch(namn -> namn.matches("Användare \\d+"));
        assertThat(tal(efter, "select count(*) from ACT_RU_TASK t join anvandare a on cast(t.ASSIGNEE_ as varchar(100)) = a.anvandarnamn")).isPositive();
        efter.stang();
    }

    @Test
    void det_som_satts_i_en_hemlighets_stalle_ryms_dar() throws Exception {
        List<String> formSma = new ArrayList<>();
        try (Testdatabas databas = Testdatabas.derbyMedTabeller(); Connection c = databas.datakalla().getConnection()) {
            for (Persontabell tabell : Personregister.alla()) {
                for (String kolumn : tabell.andamal().undvaras(tabell.tabell()) ? List.<String>of() : tabell.personliga()) {
                    if (List.of(Kolumnslag.HEMLIGHET, Kolumnslag.KRYPTERAD).contains(tabell.kolumner().get(kolumn))) {
                        try (ResultSet ar = c.getMetaData().getColumns(null, "APP", tabell.tabell().toUpperCase(Locale.ROOT), kolumn.toUpperCase(Locale.ROOT))) {
                            assertThat(ar.next()).as(tabell.tabell() + "." + kolumn).isTrue();
                            if (ar.getInt("COLUMN_SIZE") < EN_HASH) {
                                formSma.add(tabell.tabell() + "." + kolumn);
                            }
                        }
                    }
                }
            }
        }
        assertThat(formSma).isEmpty();
    }

    @Test
    void en_katalog_som_inte_ar_en_kopia_och_en_fil_som_finns_ger_en_mening_och_ingenting_annat() throws IOException {
        StringBuilder sagt = new StringBuilder();
        Path fil = katalog.resolve("ny.zip");
        assertThat(Supportkommando.kor(sagt, List.of(katalog.toString(), fil.toString()))).isEqualTo(2);
        assertThat(sagt).contains("finns ingen säkerhetskopia");
        assertThat(fil).doesNotExist();
        Files.writeString(fil, "min");
        assertThat(Supportkommando.kor(sagt, List.of(kopia.toString(), fil.toString()))).isEqualTo(2);
        assertThat(fil).hasContent("min");
        assertThat(Supportkommando.kor(sagt, List.of())).isEqualTo(2);
        Path utanMapp = katalog.resolve("finns inte/ny.zip");
        assertThat(Supportkommando.kor(sagt, List.of(kopia.toString(), utanMapp.toString()))).isEqualTo(2);
        assertThat(sagt).contains("kunde ingen export göras: " + utanMapp);
    }

    private byte[] packatUpp(Path fil) throws IOException {
        ByteArrayOutputStream allt = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(fil); ZipInputStream filer = new ZipInputStream(in)) {
            for (ZipEntry del = filer.getNextEntry(); del != null; del = filer.getNextEntry()) {
                byte[] innehall = filer.readAllBytes();
                allt.write(innehall);
                Path till = katalog.resolve("upp").resolve(del.getName());
                Files.createDirectories(till.getParent());
                Files.write(till, innehall);
            }
        }
        return allt.toByteArray();
    }

    /** @return those that stand somewhere in it: all are looked for at once, by how they begin */
    private static Set<String> finns(Set<String> texter, byte[] i) {
        Map<Integer, List<String>> borjan = texter.stream().collect(Collectors.groupingBy(text -> tva(bytes(text), 0)));
        BitSet nagon = new BitSet();
        borjan.keySet().forEach(nagon::set);
        Set<String> funna = new TreeSet<>();
        for (int har = 0; har < i.length - 1; har++) {
            if (nagon.get(tva(i, har))) {
                for (String text : borjan.get(tva(i, har))) {
                    if (star(bytes(text), i, har)) {
                        funna.add(text);
                    }
                }
            }
        }
        return funna;
    }

    private static int tva(byte[] i, int har) {
        return (i[har] & 0xff) << Byte.SIZE | i[har + 1] & 0xff;
    }

    private static boolean star(byte[] text, byte[] i, int har) {
        return har + text.length <= i.length && Arrays.equals(text, 0, text.length, i, har, har + text.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The beginning of each longer text that somebody has written. */
    private static Set<String> texter(Databas databas) throws SQLException {
        Set<String> texter = new TreeSet<>();
        for (Persontabell tabell : Personregister.alla()) {
            for (String kolumn : tabell.personliga()) {
                if (tabell.kolumner().get(kolumn) == Kolumnslag.TEXT && !tabell.tabell().startsWith("act_")) {
                    varden(databas, "select " + kolumn + " from " + tabell.tabell()).stream().filter(text -> text.length() > LANG_NOG && text.substring(0, LANG_NOG).matches(".*[a-wyzåäö]{3}.*"))
                            .forEach(text -> texter.add(text.substring(0, LANG_NOG)));
                }
            }
        }
        return texter;
    }

    private static void gor(Databas databas, String sql) throws SQLException {
        try (Connection c = databas.getConnection(); Statement sats = c.createStatement()) {
            sats.executeUpdate(sql);
        }
    }

    private static Set<String> varden(Databas databas, String... fragor) throws SQLException {
        List<String> varden = new ArrayList<>();
        try (Connection c = databas.getConnection(); Statement sats = c.createStatement()) {
            for (String fraga : fragor) {
                try (ResultSet rad = sats.executeQuery(fraga)) {
                    while (rad.next()) {
                        varden.add(rad.getString(1));
                    }
                }
            }
        }
        varden.removeIf(Objects::isNull);
        return new TreeSet<>(varden);
    }

    private static long tal(Databas databas, String fraga) throws SQLException {
        return Long.parseLong(varden(databas, fraga).iterator().next());
    }
}

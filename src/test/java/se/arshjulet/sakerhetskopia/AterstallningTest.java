package se.arshjulet.sakerhetskopia;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjulet.sakerhetskopia.Kopiedatabas.namnder;
import static se.arshjulet.sakerhetskopia.Kopiedatabas.oppna;
import static se.arshjulet.sakerhetskopia.Kopiedatabas.sats;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.platform.persistence.Databas;
import se.arshjulet.testsupport.Testdatabas;

/** A copy with one nämnd is put back where there are two. */
@Tag("derby")
class AterstallningTest {

    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 29, 23, 59, 59);
    private static final String GAMLA_NYCKELN = "den gamla";
    private static final String KODNYCKELN = "kodernas";

    /** As it lies when each test begins. */
    @TempDir
    private static Path forlaga;

    @TempDir
    Path katalog;

    private final StringBuilder sagt = new StringBuilder();
    private Path databas;
    private Path nyckel;
    private Path kodnyckel;
    private Path kopia;

    @BeforeAll
    static void en_databas_som_har_andrats_sedan_kopian_gjordes() throws Exception {
        Path databas = Files.createDirectories(forlaga.resolve("data")).resolve("databas");
        Path nyckel = Files.writeString(forlaga.resolve("nyckel"), GAMLA_NYCKELN);
        Path kodnyckel = Files.writeString(forlaga.resolve("kodnyckel"), KODNYCKELN);
        Testdatabas.derbyMedTabeller(databas);
        try (Connection anslutning = oppna(databas)) {
            sats(anslutning, "insert into namnd (version, namn, kortnamn, aktiv) values (1, 'Första nämnden', 'FN', true)");
            sats(anslutning, "insert into anvandare (version, anvandarnamn, namn, aktiv, misslyckade_forsok) values (1, 'en', 'En', true, 0)");
            sats(anslutning, "insert into kodapp (anvandare_id, version, hemlighet, skapad, senaste_steg) select id, 1, 'last', current_timestamp, 0 from anvandare");
            new Kopiering(new Kopierum(forlaga.resolve("kopior")), Map.of(Kopienyckel.LOGG, nyckel, Kopienyckel.KODER, kodnyckel)).gor(anslutning, NU);
            sats(anslutning, "insert into namnd (version, namn, kortnamn, aktiv) values (1, 'Andra nämnden', 'AN', true)");
        }
        Databas.derby(databas).stang();
    }

    @BeforeEach
    void lagg_upp() throws IOException {
        for (String en : List.of("data", "kopior", "nyckel", "kodnyckel")) {
            Kopierum.kopiera(forlaga.resolve(en), katalog.resolve(en));
        }
        databas = katalog.resolve("data/databas");
        nyckel = katalog.resolve("nyckel");
        kodnyckel = katalog.resolve("kodnyckel");
        kopia = katalog.resolve("kopior").resolve(Kopiering.NAMN.format(NU));
        System.setProperty("arshjulet.data", databas.getParent().toString());
        System.setProperty("arshjulet.logg.nyckel", nyckel.toString());
        System.setProperty("arshjulet.koder.nyckel", kodnyckel.toString());
    }

    @AfterEach
    void glom() {
        System.clearProperty("arshjulet.data");
        System.clearProperty("arshjulet.logg.nyckel");
        System.clearProperty("arshjulet.koder.nyckel");
    }

    @Test
    void en_aterstalld_kopia_ersatter_det_som_finns_och_lagger_det_bredvid() throws Exception {
        assertThat(aterstall()).as(sagt.toString()).isZero();
        assertThat(sagt.toString()).contains("är återställd").contains("Det som fanns ligger kvar");
        assertThat(namnder(databas)).isEqualTo(1);
        assertThat(bredvid("databas-fore-")).singleElement().satisfies(undan -> assertThat(namnder(undan)).isEqualTo(2));
    }

    @Test
    void dar_inget_finns_laggs_kopian_utan_att_nagot_sags_om_det_som_fanns() throws Exception {
        Kopierum.taBort(databas.getParent());
        assertThat(aterstall()).as(sagt.toString()).isZero();
        assertThat(sagt.toString()).doesNotContain("som fanns");
        assertThat(namnder(databas)).isEqualTo(1);
    }

    @Test
    void nyckeln_laggs_dar_installningen_sager_och_en_annan_ligger_kvar_bredvid() throws Exception {
        Files.writeString(nyckel, "en annan");
        Files.writeString(kodnyckel, "också en annan");
        assertThat(aterstall()).isZero();
        assertThat(nyckel).hasContent(GAMLA_NYCKELN);
        assertThat(i(katalog, "nyckel-")).singleElement().satisfies(fil -> assertThat(fil).hasContent("en annan"));
        assertThat(kodnyckel).hasContent(KODNYCKELN);
        assertThat(i(katalog, "kodnyckel-")).singleElement().satisfies(fil -> assertThat(fil).hasContent("också en annan"));
    }

    @Test
    void en_aldre_kopia_utan_kodernas_nyckel_lamnar_den_som_finns() throws Exception {
        Files.delete(kopia.resolve("koder.nyckel"));
        assertThat(aterstall()).as(sagt.toString()).isZero();
        assertThat(kodnyckel).hasContent(KODNYCKELN);
    }

    @Test
    void finns_kodernas_nyckel_ingenstans_men_appar_som_behover_den_sags_det() throws Exception {
        Files.delete(kopia.resolve("koder.nyckel"));
        Files.delete(kodnyckel);
        assertThat(aterstall()).isEqualTo(1);
        assertThat(sagt.toString()).contains("är återställd").contains("En användare har en app").contains("nollställ");
        assertThat(namnder(databas)).isEqualTo(1);
    }

    @Test
    void en_skadad_databas_laggs_undan_och_kopian_kommer_i_dess_stalle() throws Exception {
        skada(databas);
        assertThat(aterstall()).as(sagt.toString()).isZero();
        assertThat(sagt.toString()).contains("är återställd").contains("gick inte att öppna").contains("Den ligger kvar i").doesNotContain("används");
        assertThat(namnder(databas)).isEqualTo(1);
        assertThat(bredvid("databas-fore-")).hasSize(1);
    }

    @Test
    void en_halv_databas_som_en_avbruten_aterstallning_lamnade_hindrar_inte_nasta() throws Exception {
        Kopierum.taBort(databas.resolve("log"));
        Files.delete(databas.resolve("service.properties"));
        Path halv = Files.createDirectories(databas.resolveSibling("halv-20240101-000000").resolve("seg0")).getParent();
        assertThat(aterstall()).as(sagt.toString()).isZero();
        assertThat(namnder(databas)).isEqualTo(1);
        assertThat(halv).doesNotExist();
    }

    @Test
    void en_databas_som_nagon_annan_har_oppen_ror_ingen() throws Exception {
        try (FileChannel kanal = FileChannel.open(databas.resolve("dbex.lck"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock dess = kanal.lock()) {
            assertThat(dess.isValid()).isTrue();
            // Derby trusts no lock of a file without content
            kanal.write(ByteBuffer.wrap(new byte[Integer.BYTES]));
            assertThat(aterstall()).isEqualTo(2);
        }
        assertThat(sagt.toString()).contains("används av en annan process").contains("Stoppa programmet först").contains("Ingenting är ändrat");
        ingentingArAndrat();
    }

    @Test
    void en_kopia_som_inte_gar_att_oppna_andrar_ingenting() throws Exception {
        Files.writeString(nyckel, "en annan");
        skada(kopia.resolve("databas"));
        assertThat(aterstall()).isEqualTo(2);
        assertThat(sagt.toString()).contains("går inte att öppna").contains("Ingenting är ändrat").doesNotContain("används");
        assertThat(nyckel).hasContent("en annan");
        ingentingArAndrat();
    }

    @Test
    void en_kopia_som_nagon_har_rort_andrar_ingenting() throws Exception {
        try (Connection c = oppna(kopia.resolve("databas"))) {
            sats(c, "delete from namnd");
        }
        Databas.derby(kopia.resolve("databas")).stang();
        assertThat(aterstall()).isEqualTo(2);
        assertThat(sagt.toString()).contains("innehåller inte detsamma").contains("Ingenting är ändrat");
        ingentingArAndrat();
    }

    @Test
    void en_kopiering_som_inte_gar_till_slut_andrar_ingenting_och_lamnar_inget() throws Exception {
        Files.createSymbolicLink(kopia.resolve("databas/seg0/borta.dat"), katalog.resolve("finns-inte"));
        assertThat(aterstall()).isEqualTo(2);
        assertThat(sagt.toString()).startsWith("Kopian kunde inte läggas i").contains("borta.dat").contains("Ingenting är ändrat");
        ingentingArAndrat();
    }

    @Test
    void en_kopia_som_inte_far_plats_paborjas_inte() throws Exception {
        // has no size on the disk until something is written in it
        try (RandomAccessFile stor = new RandomAccessFile(kopia.resolve("databas/stor").toFile(), "rw")) {
            stor.setLength(Files.getFileStore(katalog).getUsableSpace() + (1L << 30));
        }
        assertThat(aterstall()).isEqualTo(2);
        assertThat(sagt.toString()).contains("Det finns inte plats").contains("Ingenting är ändrat");
        ingentingArAndrat();
    }

    @Test
    void en_katalog_som_inte_ar_en_kopia_andrar_ingenting() throws Exception {
        kopia = Files.createDirectory(katalog.resolve("annat"));
        assertThat(aterstall()).isEqualTo(2);
        assertThat(sagt.toString()).contains("är ingen säkerhetskopia");
        ingentingArAndrat();
    }

    @Test
    void en_nyckel_som_inte_gar_att_lagga_pa_plats_sags_nar_kopian_ar_aterstalld() throws Exception {
        System.setProperty("arshjulet.logg.nyckel", nyckel.resolve("under-en-fil").toString());
        assertThat(aterstall()).isEqualTo(1);
        assertThat(sagt.toString()).contains("är återställd").contains("Nyckeln till revisionsloggen kunde inte läggas i").contains("under-en-fil");
        assertThat(namnder(databas)).isEqualTo(1);
    }

    private int aterstall() throws IOException {
        return Aterstallningskommando.kor(sagt, List.of(kopia.toString()));
    }

    /** The list of all that is in it can no longer be read. */
    private static void skada(Path databas) throws IOException {
        Files.writeString(databas.resolve("seg0/c10.dat"), "trasig");
    }

    private void ingentingArAndrat() throws IOException {
        assertThat(i(databas.getParent(), "")).containsExactly(databas);
        assertThat(namnder(databas)).isEqualTo(2);
    }

    private List<Path> bredvid(String borjan) throws IOException {
        return i(databas.getParent(), borjan);
    }

    private static List<Path> i(Path mapp, String borjan) throws IOException {
        try (Stream<Path> filer = Files.list(mapp)) {
            return filer.filter(fil -> fil.getFileName().toString().startsWith(borjan)).toList();
        }
    }
}

package se.arshjulet.revisionslogg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.revisionslogg.Provning.Fel;
import se.arshjulet.revisionslogg.Provning.Slag;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Testdatabas;

/** Someone with full rights in the database does what the application never does. */
class LoggprovningTest {

    private static final LocalDate IDAG = LocalDate.of(2024, 2, 29);
    private static final LocalDateTime LANGT_SENARE = LocalDateTime.of(2091, 1, 1, 0, 0);

    @TempDir
    Path katalog;

    private final Domandatabas databas = Domandatabas.egen();
    private Connection anslutning;
    private Loggnyckel nyckel;

    @BeforeEach
    void en_logg_med_fem_rader() throws Exception {
        anslutning = databas.kalla().getConnection();
        nyckel = Loggnyckel.ny(katalog.resolve("nyckel"));
        for (int i = 1; i <= 5; i++) {
            String namn = "Nämnd " + i;
            databas.gor(em -> em.persist(new Namnd(namn, namn)));
        }
        new Sigillkedja(anslutning).forsegla();
        new Ankarplats(anslutning).ankra(IDAG, nyckel);
    }

    @Test
    void en_ororord_logg_ar_hel() throws Exception {
        Provning provning = prova();
        assertThat(provning.isHel()).isTrue();
        assertThat(provning.rader()).isEqualTo(sista());
        assertThat(provning.ankare()).isEqualTo(1);
        assertThat(provning.efterAnkaret()).isZero();
    }

    @Test
    void en_andrad_rad_hittas() throws Exception {
        long id = sista() - 2;
        utanSkydd("update revisionslogg set vem = 'nagon annan' where id = " + id);
        assertThat(prova().fel()).containsExactly(new Fel(Slag.ANDRAD, id));
    }

    @Test
    void en_borttagen_rad_hittas() throws Exception {
        long id = sista() - 2;
        utanSkydd("delete from revisionslogg where id = " + id);
        assertThat(prova().fel()).containsExactly(new Fel(Slag.BORTTAGEN, id));
    }

    @Test
    void en_rad_som_har_tagits_bort_med_sitt_sigill_hittas() throws Exception {
        long id = sista() - 2;
        utanSkydd("delete from revisionssigill where logg_id = " + id);
        utanSkydd("delete from revisionslogg where id = " + id);
        assertThat(prova().fel()).extracting(Fel::slag).contains(Slag.SIGILL_BORTA);
    }

    @Test
    void en_rad_som_har_lagts_in_i_efterhand_hittas_ocksa_nar_den_har_forseglats() throws Exception {
        rad("2001-01-01 00:00:00");
        assertThat(prova().fel()).containsExactly(new Fel(Slag.TILLAGD, sista()));
        new Sigillkedja(anslutning).forsegla();
        assertThat(prova().fel()).containsExactly(new Fel(Slag.TILLAGD, sista()));
    }

    @Test
    void nar_sommartiden_tar_slut_gar_klockan_tillbaka_utan_att_loggen_ar_bruten() throws Exception {
        rad("2090-10-29 02:55:00");
        rad("2090-10-29 02:10:00");
        assertThat(prova(LANGT_SENARE).isHel()).as("innan de är förseglade").isTrue();
        new Sigillkedja(anslutning).forsegla();
        assertThat(prova(LANGT_SENARE).isHel()).isTrue();
        rad("2090-10-29 03:20:00");
        new Sigillkedja(anslutning).forsegla();
        rad("2090-10-29 01:59:00");
        assertThat(prova(LANGT_SENARE).fel()).containsExactly(new Fel(Slag.TILLAGD, sista()));
    }

    @Test
    void en_rad_vars_transaktion_slutade_efter_att_en_senare_rad_forseglades_ar_inte_tillagd() throws Exception {
        rad("2090-06-01 09:00:00");
        new Sigillkedja(anslutning).forsegla();
        rad("2090-06-01 08:46:00");
        assertThat(prova(LANGT_SENARE).isHel()).as("innan den är förseglad").isTrue();
        rad("2090-06-01 08:44:00");
        assertThat(prova(LANGT_SENARE).fel()).containsExactly(new Fel(Slag.TILLAGD, sista()));
        new Sigillkedja(anslutning).forsegla();
        assertThat(prova(LANGT_SENARE).fel()).containsExactly(new Fel(Slag.TILLAGD, sista()));
    }

    @Test
    void en_kedja_som_har_gjorts_om_fran_grunden_stammer_inte_med_underskriften() throws Exception {
        utanSkydd("update revisionslogg set vem = 'nagon annan' where id = " + (sista() - 1));
        utanSkydd("delete from revisionssigill");
        new Sigillkedja(anslutning).forsegla();
        assertThat(prova().fel()).extracting(Fel::slag).containsExactly(Slag.ANDRAD);
    }

    @Test
    void ett_ankare_undertecknat_med_en_annan_nyckel_hittas() throws Exception {
        assertThat(new Loggprovning(anslutning, Loggnyckel.ny(katalog.resolve("annan"))).prova(LocalDateTime.now()).fel())
                .extracting(Fel::slag).containsExactly(Slag.UNDERSKRIFT);
    }

    @Test
    void en_avhuggen_kedja_hittas_genom_ankaret() throws Exception {
        utanSkydd("delete from revisionssigill where lopnummer = " + sista());
        utanSkydd("delete from revisionslogg where id = " + sista());
        assertThat(prova().fel()).extracting(Fel::slag).containsExactly(Slag.ANKARE_UTAN_SIGILL);
    }

    @Test
    void ett_nytt_ankare_laggs_hogst_en_gang_om_dagen_och_bara_nar_nagot_har_hant() throws Exception {
        Ankarplats platsen = new Ankarplats(anslutning);
        assertThat(platsen.ankra(IDAG.plusDays(1), nyckel)).isFalse();
        databas.gor(em -> em.persist(new Namnd("Nämnd 6", "Nämnd 6")));
        assertThat(new Sigillkedja(anslutning).forsegla()).isEqualTo(1);
        assertThat(platsen.ankra(IDAG, nyckel)).isFalse();
        assertThat(platsen.ankra(IDAG.plusDays(1), nyckel)).isTrue();
        assertThat(prova().isHel()).isTrue();
    }

    @Test
    void nyckeln_ar_densamma_nar_den_lases_igen_och_bara_agaren_far_lasa_filen() throws Exception {
        Path fil = katalog.resolve("nyckel");
        assertThat(Loggnyckel.las(fil).arUndertecknad("text", nyckel.underteckna("text"))).isTrue();
        assertThat(Files.getPosixFilePermissions(fil)).extracting(Enum::name).containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    private Provning prova() throws SQLException {
        return prova(LocalDateTime.now());
    }

    private Provning prova(LocalDateTime nu) throws SQLException {
        return new Loggprovning(anslutning, nyckel).prova(nu);
    }

    /** Nothing that guards the log stops a row from being put in. */
    private void rad(String tid) throws SQLException {
        try (Statement s = anslutning.createStatement()) {
            s.executeUpdate("insert into revisionslogg (tid, vem, varifran, handling, slag, slag_id, fore, efter) "
                    + "values ('" + tid + "', 'revisor', '', 'SKAPAD', 'Namnd', 1, '', '{}')");
        }
        anslutning.commit();
    }

    private long sista() throws SQLException {
        try (Statement s = anslutning.createStatement(); var svar = s.executeQuery("select max(id) from revisionslogg")) {
            svar.next();
            return svar.getLong(1);
        }
    }

    /** Takes the triggers away first, as the owner of the database can. */
    private void utanSkydd(String sats) throws SQLException {
        try (Statement s = anslutning.createStatement()) {
            for (String tabell : new String[] {"revisionslogg", "revisionssigill"}) {
                if (Testdatabas.POSTGRESQL) {
                    s.execute("alter table " + tabell + " disable trigger user");
                } else {
                    s.execute("drop trigger " + tabell + "_andras");
                    s.execute("drop trigger " + tabell + "_tas_bort");
                }
            }
            s.executeUpdate(sats);
            for (String tabell : new String[] {"revisionslogg", "revisionssigill"}) {
                if (Testdatabas.POSTGRESQL) {
                    s.execute("alter table " + tabell + " enable trigger user");
                } else {
                    s.execute("create trigger " + tabell + "_andras no cascade before update on " + tabell + " referencing old as rad for each row values (1 / (0 * length('x')))");
                    s.execute("create trigger " + tabell + "_tas_bort no cascade before delete on " + tabell + " referencing old as rad for each row values (1 / (0 * length('x')))");
                }
            }
        }
        anslutning.commit();
    }
}

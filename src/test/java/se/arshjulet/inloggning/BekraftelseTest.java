package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;

/** A screen left unlocked is not enough to make a new way in. */
class BekraftelseTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();
    private static final String LOSENORD = "glasögon på en stege";

    @TempDir
    Path mapp;

    private LocalDateTime nu = LocalDateTime.of(2024, 2, 20, 8, 0);
    private String vem;
    private Kodvalv valv;

    @BeforeEach
    void laggUpp() {
        vem = "bekraftad" + LOPNUMMER.incrementAndGet();
        valv = new Kodvalv();
        valv.fil = mapp.resolve("nyckel").toString();
        ny(vem, LOSENORD);
    }

    @Test
    void en_nyckel_gors_med_losenordet_och_inte_utan() {
        nekas("organisation.fel.losenordNuvarande", "bekraftelse", () -> nyckel(null));
        nekas("organisation.fel.losenordNuvarande", "bekraftelse", () -> nyckel("fel"));
        assertThat(nycklar()).isZero();
        nyckel(LOSENORD);
        assertThat(nycklar()).isEqualTo(1);
    }

    @Test
    void ett_konto_kopplas_med_losenordet_och_inte_utan() {
        nekas("organisation.fel.losenordNuvarande", "kopplingsbekraftelse", () -> koppla("fel"));
        assertThatCode(() -> koppla(LOSENORD)).doesNotThrowAnyException();
    }

    @Test
    void den_som_bara_har_organisationens_identitet_har_inget_att_fraga_efter() {
        vem = vem + "utan";
        ny(vem, null);
        nyckel(null);
        assertThat(nycklar()).isEqualTo(1);
    }

    @Test
    void fel_svar_laser_som_vid_inloggningen() {
        DATABAS.gor(em -> {
            Bonor bonor = bonor(em);
            for (int i = 0; i < Anvandare.FORSOK_FORE_LASNING; i++) {
                assertThatThrownBy(() -> bonor.hamta(ApinyckelService.class).skapaMin(formular(), "fel")).isInstanceOf(Regelbrott.class);
            }
        });
        nekas("organisation.fel.losenordLast", "bekraftelse", () -> nyckel(LOSENORD));
    }

    @Test
    void den_som_har_engangskoder_kan_svara_med_en_sadan_men_inte_tva_ganger_med_samma() {
        byte[] hemlighet = DATABAS.hamta(em -> {
            bonor(em).hamta(KodService.class).borja();
            em.flush();
            Anvandare jag = finn(em);
            byte[] ny = valv.oppna(vem, new Bonor(em).hamta(KodRepository.class).app(jag).orElseThrow().getHemlighet());
            bonor(em).hamta(KodService.class).bekrafta(kod(ny));
            return ny;
        });
        nekas("inloggning.fel.kod", "bekraftelse", () -> nyckel("000000"));
        nu = nu.plusMinutes(1);
        nyckel(kod(hemlighet));
        nekas("inloggning.fel.kod", "kopplingsbekraftelse", () -> koppla(kod(hemlighet)));
        assertThatCode(() -> koppla(LOSENORD)).doesNotThrowAnyException();
    }

    private void nyckel(String bekraftat) {
        DATABAS.gor(em -> bonor(em).hamta(ApinyckelService.class).skapaMin(formular(), bekraftat));
    }

    private void koppla(String bekraftat) {
        DATABAS.gor(em -> bonor(em).hamta(IdentitetService.class).borjaKoppla(bekraftat));
    }

    private static Nyckelformular formular() {
        Nyckelformular formular = new Nyckelformular();
        formular.setNyckelnamn("Diariesystemet");
        formular.setUppgifter("LASA");
        formular.setGiltigTill("2024-05-29");
        return formular;
    }

    private long nycklar() {
        return DATABAS.hamta(em -> em.createQuery("select count(n) from Apinyckel n where n.anvandare.anvandarnamn = :vem", Long.class).setParameter("vem", vem).getSingleResult());
    }

    private String kod(byte[] hemlighet) {
        return new Engangskod().vid(hemlighet, klocka().instant());
    }

    private static void nekas(String nyckel, String falt, Runnable arbete) {
        assertThatThrownBy(arbete::run).isInstanceOfSatisfying(Regelbrott.class,
                nej -> assertThat(nej.brister()).singleElement().extracting(Brist::nyckel, Brist::falt).containsExactly(nyckel, falt));
    }

    private static void ny(String anvandarnamn, String losenord) {
        DATABAS.gor(em -> {
            Anvandare ny = new Anvandare(anvandarnamn, "Namn " + anvandarnamn, Set.of(Roll.REGISTRATOR));
            if (losenord != null) {
                ny.bytLosenord(losenord);
            }
            em.persist(ny);
        });
    }

    private Clock klocka() {
        return Clock.fixed(nu.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID);
    }

    private Anvandare finn(EntityManager em) {
        return new Bonor(em).hamta(AnvandareRepository.class).finn(vem).orElseThrow();
    }

    private Bonor bonor(EntityManager em) {
        Bonor bonor = new Bonor(em, valv).med(Clock.class, klocka());
        bonor.hamta(Inloggad.class).agera(finn(em));
        return bonor;
    }
}

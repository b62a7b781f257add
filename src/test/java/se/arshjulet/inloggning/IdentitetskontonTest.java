package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.inloggning.Inloggningshinder.Skal;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** Whom the mapping lets in, and as what. */
class IdentitetskontonTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();
    private static final String ISSUER = "https://inloggning.example.se";

    private String vem;
    private String grupp;
    private String namnd;

    @BeforeEach
    void laggUpp() {
        int nummer = LOPNUMMER.incrementAndGet();
        vem = "extern" + nummer;
        grupp = "grupp" + nummer;
        namnd = "XN" + nummer;
        DATABAS.gor(em -> em.persist(new Namnd("Externa nämnden " + nummer, namnd)));
    }

    @Test
    void den_som_en_regel_passar_in_pa_far_ett_konto_med_rollen_och_namnden() {
        regel(grupp, Roll.NAMND, namnd);
        assertThat(slappIn(grupp)).isEqualTo(vem);
        DATABAS.gor(em -> {
            Anvandare ny = finn(em);
            assertThat(ny.getRoller()).containsExactly(Roll.NAMND);
            assertThat(ny.getNamnd().getKortnamn()).isEqualTo(namnd);
            assertThat(ny.getLosenord()).isNull();
            assertThat(ny.isLamnarIn()).as("prepares, until the administratör gives more").isFalse();
        });
    }

    @Test
    void den_som_ingen_regel_passar_in_pa_kommer_inte_in_och_far_inget_konto() {
        regel(grupp, Roll.REGISTRATOR, null);
        nekas(Skal.UTAN_ROLL, () -> slappIn("annan-grupp"));
        nekas(Skal.UTAN_ROLL, () -> slappIn(grupp + "x", grupp.toUpperCase()));
        nekas(Skal.UTAN_ROLL, this::slappIn);
        DATABAS.gor(em -> assertThat(new Bonor(em).hamta(AnvandareRepository.class).finn(vem)).isEmpty());
    }

    @Test
    void rollerna_fornyas_vid_varje_inloggning() {
        regel(grupp, Roll.REGISTRATOR, null);
        regel(grupp + "b", Roll.YRKESREVISOR, null);
        slappIn(grupp, grupp + "b");
        DATABAS.gor(em -> assertThat(finn(em).getRoller()).containsExactlyInAnyOrder(Roll.REGISTRATOR, Roll.YRKESREVISOR));
        slappIn(grupp + "b");
        DATABAS.gor(em -> assertThat(finn(em).getRoller()).containsExactly(Roll.YRKESREVISOR));
    }

    @Test
    void den_som_forlorar_alla_grupper_slapps_inte_in_och_forlorar_roller_och_nycklar() {
        regel(grupp, Roll.REGISTRATOR, null);
        slappIn(grupp);
        DATABAS.gor(em -> {
            Apinyckel nyckel = new Apinyckel(finn(em), "n", Set.of(Apiratt.UPPGIFTER_LASA), LocalDate.of(2099, 1, 1), "avtryck-" + vem);
            nyckel.skapades(vem, LocalDateTime.now());
            em.persist(nyckel);
        });
        DATABAS.gor(em -> nekas(Skal.UTAN_ROLL, () -> bonor(em).hamta(Identitetskonton.class).slappIn(identitet("annan"))));
        DATABAS.gor(em -> {
            assertThat(finn(em).getRoller()).isEmpty();
            assertThat(new Bonor(em).hamta(ApinyckelRepository.class).gallande(finn(em), LocalDate.of(2024, 1, 1))).isEmpty();
        });
    }

    @Test
    void regler_som_ger_olika_namnder_slapper_inte_in_i_nagon() {
        regel(grupp, Roll.NAMND, namnd);
        DATABAS.gor(em -> em.persist(new Namnd("Andra externa " + namnd, namnd + "B")));
        regel(grupp, Roll.NAMND, namnd + "B");
        nekas(Skal.UTAN_ROLL, () -> slappIn(grupp));
    }

    @Test
    void ett_lokalt_konto_med_samma_namn_eller_epost_tas_inte_over() {
        regel(grupp, Roll.REGISTRATOR, null);
        DATABAS.gor(em -> {
            Anvandare lokal = new Anvandare(vem, "Lokal", Set.of(Roll.REVISIONSDIREKTOR));
            lokal.andraUppgifter("Lokal", null, vem + "@example.se");
            em.persist(lokal);
        });
        nekas(Skal.UPPTAGET, () -> slappIn(grupp));
    }

    @Test
    void den_som_har_kopplat_sitt_konto_kommer_in_till_det_och_far_rollerna_darifran() {
        regel(grupp, Roll.YRKESREVISOR, null);
        DATABAS.gor(em -> {
            Anvandare lokal = new Anvandare("lokal-" + vem, "Lokal", Set.of(Roll.REGISTRATOR));
            em.persist(lokal);
            service(em, lokal).koppla(identitet(grupp));
        });
        assertThat(slappIn(grupp)).isEqualTo("lokal-" + vem);
        DATABAS.gor(em -> {
            assertThat(new Bonor(em).hamta(AnvandareRepository.class).finn("lokal-" + vem).orElseThrow().getRoller()).containsExactly(Roll.YRKESREVISOR);
            Anvandare annan = new Anvandare("annan-" + vem, "Annan", Set.of(Roll.REGISTRATOR));
            em.persist(annan);
            assertThatThrownBy(() -> service(em, annan).koppla(identitet(grupp))).as("someone else's already").hasMessageContaining("inloggning.koppling.nej");
        });
    }

    @Test
    void administratorens_lokala_konto_kopplas_inte() {
        DATABAS.gor(em -> {
            Anvandare admin = new Anvandare("admin-" + vem, "Admin", Set.of(Roll.ADMINISTRATOR));
            em.persist(admin);
            assertThat(service(em, admin).kanKopplas()).isFalse();
            assertThatThrownBy(() -> service(em, admin).koppla(identitet(grupp))).hasMessageContaining("inloggning.koppling.nej");
        });
    }

    @Test
    void ett_stangt_konto_oppnas_inte_av_en_inloggning() {
        regel(grupp, Roll.REGISTRATOR, null);
        slappIn(grupp);
        DATABAS.gor(em -> finn(em).inaktivera());
        nekas(Skal.STANGT, () -> slappIn(grupp));
    }

    @Test
    void ett_namn_som_inte_gar_att_anvanda_ersatts_av_ett_eget_och_systemets_namn_ar_upptaget() {
        regel(grupp, Roll.REGISTRATOR, null);
        Identitet konstig = new Identitet(ISSUER, "subject-" + vem, "<script>", null, "inte en adress", Set.of(grupp));
        String namn = DATABAS.hamta(em -> bonor(em).hamta(Identitetskonton.class).slappIn(konstig));
        assertThat(namn).matches("id-[0-9a-f]{16}");
        Identitet systemet = new Identitet(ISSUER, "annan-" + vem, "Systemet@example.se", null, null, Set.of(grupp));
        nekas(Skal.UPPTAGET, () -> DATABAS.hamta(em -> bonor(em).hamta(Identitetskonton.class).slappIn(systemet)));
    }

    @Test
    void en_regel_maste_ga_att_folja() {
        for (List<String> fel : List.of(List.of("", "REGISTRATOR", "", "inloggning.fel.regel.vardeSaknas"), List.of("g", "", "", "inloggning.fel.regel.rollSaknas"),
                List.of("g", "NAMND", "", "organisation.fel.namndSaknas"), List.of("g", "REDOVISNINGSREVISOR", "", "inloggning.fel.regel.byra"),
                List.of("g", "KUNG", "", "platform.fel.val"), List.of("g", "NAMND", "FINNSINTE", "platform.fel.val"))) {
            assertThatThrownBy(() -> laggTill(fel.get(0), fel.get(1), fel.get(2))).hasMessageContaining(fel.get(3));
        }
        laggTill(grupp, "REGISTRATOR", "");
        assertThatThrownBy(() -> laggTill(grupp, "REGISTRATOR", "")).hasMessageContaining("inloggning.fel.regel.finns");
    }

    private String slappIn(String... varden) {
        return DATABAS.hamta(em -> bonor(em).hamta(Identitetskonton.class).slappIn(identitet(varden)));
    }

    private Identitet identitet(String... varden) {
        return new Identitet(ISSUER, "subject-" + vem, vem + "@example.se", "Extern Person", vem + "@example.se", Set.of(varden));
    }

    private static void laggTill(String varde, String roll, String namnd) {
        Regelformular formular = new Regelformular();
        formular.setVarde(varde);
        formular.setRoll(roll);
        formular.setNamnd(namnd);
        DATABAS.gor(em -> bonor(em).hamta(IdentitetService.class).laggTill(formular));
    }

    private void regel(String varde, Roll roll, String namnd) {
        laggTill(varde, roll.name(), namnd == null ? "" : namnd);
    }

    private static IdentitetService service(EntityManager em, Anvandare som) {
        Bonor bonor = bonor(em);
        bonor.hamta(Inloggad.class).agera(som);
        return bonor.hamta(IdentitetService.class);
    }

    private static Bonor bonor(EntityManager em) {
        return new Bonor(em).med(Clock.class, Clock.systemDefaultZone()).med(Instance.class, Koppling.alla(List.of()));
    }

    private Anvandare finn(EntityManager em) {
        return new Bonor(em).hamta(AnvandareRepository.class).finn(vem).orElseThrow();
    }

    private static void nekas(Skal skal, Runnable arbete) {
        assertThatThrownBy(arbete::run).isInstanceOfSatisfying(Inloggningshinder.class, hinder -> assertThat(hinder.skal()).isEqualTo(skal));
    }
}

package se.arshjulet.inloggning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Apiratt;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.KontoStangt;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.security.Apinyckelbevis;
import se.arshjulet.platform.tid.Klocka;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Domandatabas;

class ApinyckelServiceTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 29, 8, 0);

    private String anna;
    private String admin;
    private LocalDateTime nu = NU;

    @BeforeEach
    void laggUpp() {
        int nummer = LOPNUMMER.incrementAndGet();
        anna = ny("nyckelanna" + nummer, Roll.YRKESREVISOR);
        admin = ny("nyckeladmin" + nummer, Roll.ADMINISTRATOR);
    }

    @Test
    void nyckeln_lagras_bara_som_fingeravtryck_och_slapper_in_sin_agare_utan_grupper() {
        String nyckel = skapa("LASA", "", "2024-05-29");
        assertThat(nyckel).startsWith(Apinyckel.PREFIX).hasSize(Apinyckel.PREFIX.length() + 43);
        CredentialValidationResult svar = prova(nyckel);
        assertThat(svar.getCallerPrincipal().getName()).isEqualTo(anna);
        assertThat(svar.getCallerGroups()).isEmpty();
        String lagrat = DATABAS.hamta(em -> em.createQuery("select n.avtryck from Apinyckel n where n.anvandare.anvandarnamn = :vem", String.class)
                .setParameter("vem", anna).getSingleResult());
        assertThat(lagrat).isEqualTo(Fingeravtryck.av(nyckel));
    }

    @Test
    void den_som_skriver_i_en_del_laser_ocksa_dar_men_inte_nagon_annanstans() {
        skapa("SKRIVA", "", "2024-05-29");
        assertThat(mina().get(0).getRatter()).containsExactlyInAnyOrder(Apiratt.UPPGIFTER_LASA, Apiratt.UPPGIFTER_SKRIVA);
    }

    @Test
    void nyckeln_galler_till_och_med_sin_sista_dag() {
        String nyckel = skapa("LASA", "", "2024-03-01");
        nu = LocalDateTime.of(2024, 3, 1, 23, 59);
        assertThat(prova(nyckel).getStatus()).isEqualTo(Status.VALID);
        nu = LocalDateTime.of(2024, 3, 2, 0, 0);
        assertThat(prova(nyckel).getStatus()).isEqualTo(Status.INVALID);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, inloggning.fel.nyckel.dag", "2025-03-01, inloggning.fel.nyckel.dag", "'', inloggning.fel.nyckel.dagSaknas", "i morgon, platform.fel.datum"})
    void en_dag_som_har_varit_eller_ar_mer_an_ett_ar_bort_nekas(String dag, String fel) {
        assertThatThrownBy(() -> skapa("LASA", "", dag)).isInstanceOf(Regelbrott.class).hasMessageContaining(fel);
    }

    @Test
    void nyckeln_gors_pa_skottdagen_och_galler_hogst_till_ett_ar_senare() {
        assertThat(skapa("LASA", "", "2025-02-28")).isNotEmpty();
    }

    @Test
    void en_nyckel_utan_namn_och_rattigheter_nekas_med_allt_som_fattas() {
        assertThatThrownBy(() -> som(anna, s -> s.skapaMin(new Nyckelformular(), null))).isInstanceOfSatisfying(Regelbrott.class,
                nej -> assertThat(nej.brister()).extracting(Brist::falt).containsExactly("nyckelnamn", "giltigTill", "uppgifter"));
        assertThatThrownBy(() -> skapa("ALLT", "", "2024-05-29")).hasMessageContaining("platform.fel.val");
    }

    @Test
    void samma_knapp_tva_ganger_ger_en_nyckel() {
        skapa("LASA", "", "2024-05-29");
        assertThatThrownBy(() -> skapa("LASA", "", "2024-05-29")).hasMessageContaining("inloggning.fel.nyckel.namnFinns");
        assertThat(mina()).hasSize(1);
    }

    @Test
    void en_aterkallad_nyckel_slapper_inte_in_och_en_annans_kan_inte_aterkallas() {
        String nyckel = skapa("LASA", "", "2024-05-29");
        Long id = mina().get(0).getId();
        String bo = ny("nyckelbo" + LOPNUMMER.get(), Roll.YRKESREVISOR);
        assertThatThrownBy(() -> som(bo, s -> aterkalla(s, id))).hasMessageContaining("organisation.fel.finnsInte");
        assertThat(prova(nyckel).getStatus()).isEqualTo(Status.VALID);
        som(anna, s -> aterkalla(s, id));
        assertThat(prova(nyckel).getStatus()).isEqualTo(Status.INVALID);
    }

    @Test
    void administratoren_gor_nycklar_at_andra_och_aterkallar_dem_och_det_syns_vem_som_gjorde_nyckeln() {
        Nyckelformular formular = formular("Diariesystemet", "LASA", "", "2024-05-29");
        formular.setAnvandarnamn(anna);
        String nyckel = som(admin, s -> s.skapaAt(formular, null));
        assertThat(prova(nyckel).getCallerPrincipal().getName()).isEqualTo(anna);
        assertThat(mina().get(0).getSkapadAv()).isEqualTo(admin);
        Long id = mina().get(0).getId();
        som(admin, s -> aterkalla(s, id));
        assertThat(prova(nyckel).getStatus()).isEqualTo(Status.INVALID);
        formular.setAnvandarnamn("finns-inte");
        assertThatThrownBy(() -> som(admin, s -> s.skapaAt(formular, null))).hasMessageContaining("inloggning.fel.nyckel.vem");
    }

    @Test
    void nar_kontot_stangs_slutar_nycklarna_att_galla_och_kommer_inte_tillbaka() {
        String nyckel = skapa("LASA", "", "2024-05-29");
        DATABAS.gor(em -> {
            Anvandare vem = finn(em, anna);
            vem.inaktivera();
            bonor(em, null).hamta(Apinyckelregister.class).vidStangning(new KontoStangt(vem));
        });
        assertThat(prova(nyckel).getStatus()).isEqualTo(Status.INVALID);
        DATABAS.gor(em -> finn(em, anna).aktivera());
        assertThat(prova(nyckel).getStatus()).isEqualTo(Status.INVALID);
    }

    @Test
    void ett_konto_som_ar_last_efter_fel_losenord_stoppar_inte_nyckeln() {
        String nyckel = skapa("LASA", "", "2024-05-29");
        DATABAS.gor(em -> {
            for (int i = 0; i < Anvandare.FORSOK_FORE_LASNING; i++) {
                finn(em, anna).misslyckades(NU);
            }
        });
        assertThat(prova(nyckel).getStatus()).isEqualTo(Status.VALID);
    }

    @Test
    void senast_anvand_antecknas_hogst_var_femte_minut() {
        String nyckel = skapa("LASA", "", "2024-05-29");
        assertThat(mina().get(0).getSenastAnvand()).isNull();
        prova(nyckel);
        nu = NU.plusMinutes(2);
        prova(nyckel);
        assertThat(mina().get(0).getSenastAnvand()).isEqualTo(NU);
        nu = NU.plusMinutes(6);
        prova(nyckel);
        assertThat(mina().get(0).getSenastAnvand()).isEqualTo(nu);
    }

    @Test
    void gissningar_och_andra_slags_bevis_slapps_inte_in() {
        skapa("LASA", "", "2024-05-29");
        for (String gissning : List.of("", "arshjulet_", "x".repeat(10_000), "arshjulet_" + "A".repeat(43))) {
            assertThat(prova(gissning).getStatus()).isEqualTo(Status.INVALID);
        }
        DATABAS.gor(em -> assertThat(bonor(em, null).hamta(Apinyckelregister.class).validate(new UsernamePasswordCredential(anna, "x")).getStatus())
                .isEqualTo(Status.NOT_VALIDATED));
    }

    @Test
    void en_sida_av_listan_ar_hogst_fem_satser() {
        skapa("LASA", "LASA", "2024-05-29");
        int satser = DATABAS.satserFor(em -> bonor(em, null).hamta(ApinyckelRepository.class).sida(null, 1, 10).nycklar()
                .forEach(n -> assertThat(n.getRatter()).isNotNull()));
        assertThat(satser).isLessThanOrEqualTo(5);
    }

    private String skapa(String uppgifter, String arsgranskningar, String till) {
        return som(anna, s -> s.skapaMin(formular("Diariesystemet", uppgifter, arsgranskningar, till), null));
    }

    private static Nyckelformular formular(String namn, String uppgifter, String arsgranskningar, String till) {
        Nyckelformular formular = new Nyckelformular();
        formular.setNyckelnamn(namn);
        formular.setUppgifter(uppgifter);
        formular.setArsgranskningar(arsgranskningar);
        formular.setGiltigTill(till);
        return formular;
    }

    private static Void aterkalla(ApinyckelService service, Long id) {
        service.aterkalla(id);
        return null;
    }

    private List<Apinyckel> mina() {
        return som(anna, s -> s.mina(1, 10).nycklar());
    }

    private CredentialValidationResult prova(String nyckel) {
        return DATABAS.hamta(em -> bonor(em, null).hamta(Apinyckelregister.class).validate(new Apinyckelbevis(nyckel)));
    }

    private <T> T som(String vem, Function<ApinyckelService, T> arbete) {
        return DATABAS.hamta(em -> arbete.apply(bonor(em, vem).hamta(ApinyckelService.class)));
    }

    private Bonor bonor(EntityManager em, String vem) {
        Bonor bonor = new Bonor(em).med(Clock.class, Clock.fixed(nu.atZone(Klocka.SVENSK_TID).toInstant(), Klocka.SVENSK_TID));
        if (vem != null) {
            bonor.hamta(Inloggad.class).agera(finn(em, vem));
        }
        return bonor;
    }

    private static Anvandare finn(EntityManager em, String vem) {
        return new Bonor(em).hamta(AnvandareRepository.class).finn(vem).orElseThrow();
    }

    private static String ny(String anvandarnamn, Roll roll) {
        DATABAS.gor(em -> em.persist(new Anvandare(anvandarnamn, "Namn " + anvandarnamn, Set.of(roll))));
        return anvandarnamn;
    }
}

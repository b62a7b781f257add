package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

class FranvaroServiceTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);

    private String anna;
    private String bo;
    private String cilla;
    private String direktor;

    @BeforeEach
    void laggUpp() {
        int nummer = LOPNUMMER.incrementAndGet();
        anna = ny("anna" + nummer, Roll.YRKESREVISOR);
        bo = ny("bo" + nummer, Roll.YRKESREVISOR);
        cilla = ny("cilla" + nummer, Roll.YRKESREVISOR);
        direktor = ny("disa" + nummer, Roll.REVISIONSDIREKTOR);
    }

    @Test
    void under_franvaron_ersatter_ersattaren_ocksa_forsta_och_sista_dagen() {
        registrera(anna, bo, "2024-02-20", "2024-02-28");
        assertThat(ersatterDen(bo, NU)).containsExactly(anna);
        assertThat(ersatterDen(bo, NU.withDayOfMonth(28).withHour(23))).containsExactly(anna);
        assertThat(ersatterDen(bo, NU.withDayOfMonth(29))).isEmpty();
        assertThat(ersatterDen(cilla, NU)).isEmpty();
    }

    @Test
    void en_franvaro_kan_vara_en_enda_dag_ocksa_skottdagen() {
        registrera(anna, bo, "2024-02-29", "2024-02-29");
        assertThat(ersatterDen(bo, NU.withDayOfMonth(29))).containsExactly(anna);
    }

    @Test
    void dagar_som_inte_gar_att_forsta_eller_redan_har_varit_nekas_med_falt() {
        nekas(anna, anna, bo, "2024-02-30", "", "platform.fel.datum", "organisation.fel.franvaro.dagSaknas");
        nekas(anna, anna, bo, "2024-03-05", "2024-03-01", "organisation.fel.franvaro.bakvand");
        nekas(anna, anna, bo, "2024-02-01", "2024-02-19", "organisation.fel.franvaro.forbi");
        nekas(anna, anna, "", "2024-03-01", "2024-03-05", "organisation.fel.franvaro.ersattareSaknas");
        nekas(anna, anna, "finns-inte", "2024-03-01", "2024-03-05", "platform.fel.val");
    }

    @Test
    void ersattaren_ska_vara_en_annan_som_ar_aktiv_och_har_samma_roll() {
        nekas(anna, anna, anna, "2024-03-01", "2024-03-05", "organisation.fel.franvaro.inteErsattare");
        nekas(anna, anna, direktor, "2024-03-01", "2024-03-05", "organisation.fel.franvaro.inteErsattare");
        DATABAS.gor(em -> anvandare(em, bo).inaktivera());
        nekas(anna, anna, bo, "2024-03-01", "2024-03-05", "organisation.fel.franvaro.inteErsattare");
    }

    @Test
    void namndens_sekreterare_ersatts_bara_av_nagon_i_samma_namnd() {
        int nummer = LOPNUMMER.get();
        List<String> trio = DATABAS.hamta(em -> {
            Namnd ena = new Namnd("Ena", "EN" + nummer);
            Namnd andra = new Namnd("Andra", "AN" + nummer);
            em.persist(ena);
            em.persist(andra);
            List<Anvandare> sekreterare = List.of(sekreterare("s1-" + nummer, ena), sekreterare("s2-" + nummer, ena), sekreterare("s3-" + nummer, andra));
            sekreterare.forEach(em::persist);
            return sekreterare.stream().map(Anvandare::getAnvandarnamn).toList();
        });
        nekas(trio.get(0), trio.get(0), trio.get(2), "2024-03-01", "2024-03-05", "organisation.fel.franvaro.inteErsattare");
        registrera(trio.get(0), trio.get(1), "2024-02-20", "2024-03-05");
        assertThat(ersatterDen(trio.get(1), NU)).containsExactly(trio.get(0));
    }

    @Test
    void samma_person_kan_inte_vara_borta_tva_ganger_samtidigt() {
        registrera(anna, bo, "2024-03-01", "2024-03-10");
        nekas(anna, anna, cilla, "2024-03-10", "2024-03-12", "organisation.fel.franvaro.overlappar");
        registrera(anna, cilla, "2024-03-11", "2024-03-12");
    }

    @Test
    void tva_kan_inte_ersatta_varandra_och_ingen_ersatts_av_den_som_ar_borta() {
        registrera(anna, bo, "2024-03-01", "2024-03-10");
        nekas(bo, bo, anna, "2024-03-05", "2024-03-06", "organisation.fel.franvaro.ivarandra");
        nekas(cilla, cilla, anna, "2024-03-05", "2024-03-06", "organisation.fel.franvaro.ersattarenBorta");
    }

    @Test
    void den_som_ersatter_nagon_kan_inte_vara_borta_samtidigt() {
        registrera(anna, bo, "2024-03-01", "2024-03-10");
        nekas(bo, bo, cilla, "2024-03-10", "2024-03-20", "organisation.fel.franvaro.arErsattare");
        registrera(bo, cilla, "2024-03-11", "2024-03-20");
    }

    @Test
    void revisionsdirektoren_registrerar_for_andra_men_ingen_annan_gor_det() {
        gor(direktor, tjanst -> tjanst.registrera(formular(anna, bo, "2024-03-01", "2024-03-10")));
        assertThat(hamta(anna, FranvaroService::mina)).singleElement().satisfies(f -> assertThat(f.vem()).isEqualTo(anna));
        assertThatThrownBy(() -> gor(bo, tjanst -> tjanst.registrera(formular(cilla, bo, "2024-03-01", "2024-03-10")))).isInstanceOf(Obehorig.class);
        Long id = hamta(anna, FranvaroService::mina).get(0).id();
        assertThatThrownBy(() -> gor(bo, tjanst -> tjanst.avsluta(id))).isInstanceOf(Obehorig.class);
        gor(direktor, tjanst -> tjanst.avsluta(id));
        assertThat(hamta(anna, FranvaroService::mina)).isEmpty();
    }

    @Test
    void den_som_ar_tillbaka_i_fortid_har_sina_uppgifter_for_sig_samma_dag() {
        registrera(anna, bo, "2024-02-20", "2024-03-10");
        Long id = hamta(anna, FranvaroService::mina).get(0).id();
        DATABAS.gor(em -> tjanst(em, anna, NU.withDayOfMonth(25)).avsluta(id));
        assertThat(ersatterDen(bo, NU.withDayOfMonth(25))).isEmpty();
        assertThat(ersatterDen(bo, NU.withDayOfMonth(24))).containsExactly(anna);
    }

    @Test
    void allas_franvaro_lases_en_sida_i_taget_utan_en_sats_per_rad() {
        registrera(anna, bo, "2024-02-20", "2024-03-10");
        Franvarosida sida = hamta(direktor, tjanst -> tjanst.alla(1));
        assertThat(sida.rader()).hasSizeLessThanOrEqualTo(25).anySatisfy(f -> assertThat(f.vem()).isEqualTo(anna));
        // who asks and in which roles; the rows, and how many there are
        assertThat(DATABAS.satserFor(em -> tjanst(em, direktor, NU).alla(1))).isEqualTo(4);
    }

    private static String ny(String anvandarnamn, Roll roll) {
        DATABAS.gor(em -> em.persist(new Anvandare(anvandarnamn, "Namn " + anvandarnamn, Set.of(roll))));
        return anvandarnamn;
    }

    private static Anvandare sekreterare(String anvandarnamn, Namnd namnd) {
        Anvandare ny = new Anvandare(anvandarnamn, anvandarnamn, Set.of(Roll.NAMND));
        ny.tilldela(Set.of(Roll.NAMND), namnd, null);
        return ny;
    }

    private static void registrera(String vem, String ersattare, String fran, String till) {
        gor(vem, tjanst -> tjanst.registrera(formular("", ersattare, fran, till)));
    }

    private static void nekas(String av, String vem, String ersattare, String fran, String till, String... nycklar) {
        assertThatThrownBy(() -> gor(av, tjanst -> tjanst.registrera(formular(vem, ersattare, fran, till))))
                .isInstanceOfSatisfying(Regelbrott.class, nej -> assertThat(nej.brister()).extracting(Brist::nyckel).containsExactly(nycklar));
    }

    private static Franvaroformular formular(String vem, String ersattare, String fran, String till) {
        Franvaroformular formular = new Franvaroformular();
        formular.setVem(vem);
        formular.setErsattare(ersattare);
        formular.setFran(fran);
        formular.setTill(till);
        return formular;
    }

    private static List<String> ersatterDen(String vem, LocalDateTime nu) {
        return DATABAS.hamta(em -> som(em, vem, nu).hamta(Ersattningar.class).av(anvandare(em, vem)).stream().map(Anvandare::getAnvandarnamn).toList());
    }

    private static void gor(String vem, Consumer<FranvaroService> handling) {
        DATABAS.gor(em -> handling.accept(tjanst(em, vem, NU)));
    }

    private static <T> T hamta(String vem, Function<FranvaroService, T> fraga) {
        return DATABAS.hamta(em -> fraga.apply(tjanst(em, vem, NU)));
    }

    private static FranvaroService tjanst(EntityManager em, String vem, LocalDateTime nu) {
        return som(em, vem, nu).hamta(FranvaroService.class);
    }

    private static Koppling som(EntityManager em, String vem, LocalDateTime nu) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(anvandare(em, vem));
        return new Koppling(em, nu).med(Inloggad.class, inloggad);
    }

    private static Anvandare anvandare(EntityManager em, String vem) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = :vem", Anvandare.class).setParameter("vem", vem).getSingleResult();
    }
}

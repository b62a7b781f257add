package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.security.Konton.Lage;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Klartext;
import se.arshjulet.testsupport.Koppling;

/** The passwords are kept as they are: what hashes them is the server's. */
class KontoServiceTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);
    private static final String GAMMALT = "glasögon på en stege";
    private static final String NYTT = "en annan hel mening";

    private String vem;
    private String har;
    private String dar;

    @BeforeEach
    void logga_in_pa_tva_stallen() {
        vem = "konto" + LOPNUMMER.incrementAndGet();
        har = vem + "-här";
        dar = vem + "-där";
        DATABAS.gor(em -> {
            Anvandare ny = new Anvandare(vem, "Namn " + vem, Set.of(Roll.YRKESREVISOR));
            ny.bytLosenord(GAMMALT);
            em.persist(ny);
        });
        hos(k -> logga(k, har));
        hos(k -> logga(k, dar));
    }

    @Test
    void det_nya_losenordet_galler_och_andra_inloggningar_slutar() {
        hos(k -> byt(k, GAMMALT, NYTT));
        assertThat(losenord()).isEqualTo(NYTT);
        assertThat(lage(har)).isEqualTo(Lage.OPPEN);
        assertThat(lage(dar)).isEqualTo(Lage.AVSLUTAD);
    }

    @Test
    void utan_det_losenord_man_har_andras_inget_och_forsoket_raknas() {
        nekas(k -> byt(k, "fel", NYTT), "nuvarande", "organisation.fel.losenordNuvarande");
        assertThat(losenord()).isEqualTo(GAMMALT);
        assertThat(lage(dar)).isEqualTo(Lage.OPPEN);
    }

    @Test
    void ett_losenord_som_en_annan_har_satt_ska_bytas_och_galler_sju_dagar() {
        hos(k -> {
            anvandare(k).farLosenord(GAMMALT, NU);
            return null;
        });
        assertThat(skaByta()).isTrue();
        assertThat(ar(k -> k.hamta(KontoService.class).harTillfalligtLosenord())).isTrue();
        assertThat(ar(k -> anvandare(k).losenordetGaller(NU.plusDays(7).minusSeconds(1)))).isTrue();
        assertThat(ar(k -> anvandare(k).losenordetGaller(NU.plusDays(7)))).isFalse();
        nekas(k -> byt(k, GAMMALT, GAMMALT), "losenord", "organisation.fel.losenordSamma");
        assertThat(skaByta()).isTrue();
        hos(k -> byt(k, GAMMALT, NYTT));
        assertThat(skaByta()).isFalse();
        assertThat(ar(k -> anvandare(k).losenordetGaller(NU.plusYears(9)))).isTrue();
    }

    @Test
    void samma_losenord_igen_eller_ett_latt_duger_inte() {
        nekas(k -> byt(k, GAMMALT, GAMMALT), "losenord", "organisation.fel.losenordSamma");
        nekas(k -> byt(k, GAMMALT, "password1234"), "losenord", "organisation.fel.losenordLatt");
    }

    @Test
    void de_andra_avslutas_med_losenordet_och_den_egna_fortsatter() {
        assertThat(pagaende()).containsExactlyInAnyOrder(har, dar);
        nekas(k -> k.hamta(KontoService.class).avslutaAndra("fel", har), "bekraftelse", "organisation.fel.losenordNuvarande");
        int avslutade = hos(k -> k.hamta(KontoService.class).avslutaAndra(GAMMALT, har));
        assertThat(avslutade).isEqualTo(1);
        assertThat(lage(har)).isEqualTo(Lage.OPPEN);
        assertThat(lage(dar)).isEqualTo(Lage.AVSLUTAD);
        assertThat(pagaende()).containsExactly(har);
    }

    @Test
    void ett_stangt_konto_stanger_sina_inloggningar_och_en_okand_finns_inte() {
        hos(k -> {
            anvandare(k).inaktivera();
            return null;
        });
        assertThat(lage(har)).isEqualTo(Lage.STANGT);
        assertThat(lage("aldrig sedd")).isEqualTo(Lage.AVSLUTAD);
    }

    @Test
    void den_som_har_loggat_ut_ar_ute() {
        hos(k -> {
            k.hamta(Sessioner.class).loggadeUt(har);
            return null;
        });
        assertThat(lage(har)).isEqualTo(Lage.AVSLUTAD);
        assertThat(lage(dar)).isEqualTo(Lage.OPPEN);
    }

    private List<String> pagaende() {
        return hos(k -> k.hamta(KontoService.class).inloggningar().stream().map(InloggadSession::getNyckel).toList());
    }

    private boolean skaByta() {
        return ar(k -> k.hamta(Sessioner.class).skaBytaLosenord(vem));
    }

    private boolean ar(Predicate<Koppling> fraga) {
        return hos(fraga::test);
    }

    private String losenord() {
        return hos(k -> anvandare(k).getLosenord());
    }

    private Lage lage(String nyckel) {
        return hos(k -> k.hamta(Sessioner.class).lage(nyckel));
    }

    private Object logga(Koppling k, String nyckel) {
        k.hamta(Sessioner.class).loggadeIn(vem, nyckel, "192.0.2.1", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        return null;
    }

    private Object byt(Koppling k, String nuvarande, String nytt) {
        Losenordsbyte formular = new Losenordsbyte();
        formular.setNuvarande(nuvarande);
        formular.setLosenord(nytt);
        formular.setLosenordIgen(nytt);
        k.hamta(KontoService.class).bytLosenord(formular, har);
        return null;
    }

    private void nekas(Function<Koppling, ?> gor, String falt, String nyckel) {
        assertThatThrownBy(() -> hos(gor)).isInstanceOfSatisfying(Regelbrott.class,
                nej -> assertThat(nej.brister()).singleElement().satisfies(brist -> assertThat(brist).extracting(Brist::falt, Brist::nyckel).containsExactly(falt, nyckel)));
    }

    private <T> T hos(Function<Koppling, T> gor) {
        return DATABAS.hamta(em -> gor.apply(koppling(em)));
    }

    private Koppling koppling(EntityManager em) {
        Inloggad inloggad = new Inloggad();
        inloggad.agera(anvandare(em));
        Koppling koppling = new Koppling(em, NU);
        koppling.med(Inloggad.class, inloggad);
        koppling.med(Pbkdf2PasswordHash.class, Klartext.hash());
        return koppling;
    }

    private Anvandare anvandare(Koppling k) {
        return k.hamta(Inloggad.class).anvandare();
    }

    private Anvandare anvandare(EntityManager em) {
        return em.createQuery("select a from Anvandare a where a.anvandarnamn = :vem", Anvandare.class).setParameter("vem", vem).getSingleResult();
    }
}

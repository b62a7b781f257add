package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.security.AndraSteget;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Klartext;
import se.arshjulet.testsupport.Koppling;

/** The password is tried between two transactions: what happens there must count. The passwords are kept as they are. */
class InloggningsforsokTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);
    private static final String RATT = "glasögon på en stege";

    private String vem;
    private AndraSteget.Lage andra = AndraSteget.Lage.BEHOVS_INTE;

    @BeforeEach
    void en_anvandare() {
        vem = "forsok" + LOPNUMMER.incrementAndGet();
        DATABAS.gor(em -> {
            Anvandare ny = new Anvandare(vem, "Namn " + vem, Set.of(Roll.YRKESREVISOR, Roll.ADMINISTRATOR));
            ny.bytLosenord(RATT);
            em.persist(ny);
        });
    }

    @Test
    void ratt_losenord_slapper_in_med_sina_roller_och_borjar_om_fran_noll() {
        forsok("fel");
        CredentialValidationResult svar = forsok(RATT);
        assertThat(svar.getStatus()).isEqualTo(Status.VALID);
        assertThat(svar.getCallerPrincipal().getName()).isEqualTo(vem);
        assertThat(svar.getCallerGroups()).containsExactlyInAnyOrder("YRKESREVISOR", "ADMINISTRATOR");
        misslyckas(Anvandare.FORSOK_FORE_LASNING - 1);
        assertThat(forsok(RATT).getStatus()).isEqualTo(Status.VALID);
    }

    @Test
    void fel_losenord_raknas_tills_kontot_ar_last_och_da_hjalper_inte_det_ratta() {
        misslyckas(Anvandare.FORSOK_FORE_LASNING);
        assertThat(forsok(RATT).getStatus()).isEqualTo(Status.INVALID);
    }

    @Test
    void den_som_finns_men_vantas_pa_med_en_kod_borjar_inte_om() {
        andra = AndraSteget.Lage.VANTAR;
        misslyckas(Anvandare.FORSOK_FORE_LASNING - 1);
        assertThat(forsok(RATT).getStatus()).isEqualTo(Status.VALID);
        misslyckas(1);
        assertThat(forsok(RATT).getStatus()).as("one more wrong than there may be").isEqualTo(Status.INVALID);
    }

    @Test
    void ett_okant_namn_slapps_inte_in() {
        assertThat(hos(k -> k.hamta(Anvandarregister.class).validate(new UsernamePasswordCredential("finns-inte", RATT))).getStatus()).isEqualTo(Status.INVALID);
    }

    @Test
    void det_som_hander_medan_losenordet_provas_galler() {
        String provat = hos(k -> k.hamta(Inloggningsforsok.class).hashat(vem).orElseThrow());
        andras(a -> a.bytLosenord("ett helt annat"));
        assertThat(inne(provat)).as("another password by now").isFalse();

        String nytt = hos(k -> k.hamta(Inloggningsforsok.class).hashat(vem).orElseThrow());
        andras(Anvandare::inaktivera);
        assertThat(inne(nytt)).as("a closed account").isFalse();
    }

    private boolean inne(String provat) {
        Optional<Anvandare> vilken = hos(k -> k.hamta(Inloggningsforsok.class).raknat(vem, provat, true));
        return vilken.isPresent();
    }

    private void misslyckas(int ganger) {
        for (int i = 0; i < ganger; i++) {
            assertThat(forsok("fel").getStatus()).isEqualTo(Status.INVALID);
        }
    }

    private CredentialValidationResult forsok(String losenord) {
        return hos(k -> k.hamta(Anvandarregister.class).validate(new UsernamePasswordCredential(vem, losenord)));
    }

    private void andras(Consumer<Anvandare> hur) {
        hos(k -> {
            hur.accept(k.hamta(AnvandareRepository.class).finn(vem).orElseThrow());
            return null;
        });
    }

    private <T> T hos(Function<Koppling, T> gor) {
        return DATABAS.hamta(em -> gor.apply(new Koppling(em, NU).med(Pbkdf2PasswordHash.class, Klartext.hash()).med(AndraSteget.class, (AndraSteget) namn -> andra)));
    }
}

package se.arshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** What the administratör has given somebody does not follow when a group moves them. */
class RollbyteTest {

    private static final Domandatabas DATABAS = Domandatabas.gemensam();
    private static final AtomicInteger LOPNUMMER = new AtomicInteger();
    private static final LocalDateTime NU = LocalDateTime.of(2024, 2, 20, 8, 0);

    private String vem;

    @BeforeEach
    void laggUpp() {
        vem = "rollbyte" + LOPNUMMER.incrementAndGet();
        DATABAS.gor(em -> {
            Namnd ena = new Namnd("Ena " + vem, vem + "A");
            em.persist(ena);
            em.persist(new Namnd("Andra " + vem, vem + "B"));
            Anvandare sekreterare = new Anvandare(vem, "Siv Sekreterare", Set.of());
            sekreterare.tilldela(Set.of(Roll.NAMND), ena, null);
            em.persist(sekreterare);
        });
    }

    @Test
    void den_som_byter_namnd_lamnar_inte_in_for_den_nya() {
        assertThat(lamnarIn()).isTrue();
        byt("B", Roll.NAMND);
        assertThat(lamnarIn()).isFalse();
    }

    @Test
    void den_som_far_en_roll_till_i_samma_namnd_lamnar_in_som_forut() {
        byt("A", Roll.NAMND, Roll.REGISTRATOR);
        assertThat(lamnarIn()).isTrue();
    }

    @Test
    void den_som_far_namndens_roll_av_en_grupp_lamnar_inte_in_ens_om_hon_gjorde_det_forut() {
        byt(null, Roll.REGISTRATOR);
        byt("A", Roll.NAMND);
        assertThat(lamnarIn()).isFalse();
    }

    @Test
    void ett_lokalt_konto_som_aldrig_hade_namndens_roll_lamnar_inte_in_nar_en_grupp_ger_den() {
        DATABAS.gor(em -> em.persist(new Anvandare(vem + "lokal", "Lokal", Set.of(Roll.REGISTRATOR))));
        vem = vem + "lokal";
        DATABAS.gor(em -> {
            Koppling koppling = new Koppling(em, NU);
            Namnd namnd = koppling.hamta(OrganisationRepository.class).namnd(vem.replace("lokal", "A")).orElseThrow();
            koppling.hamta(Rollbyte.class).byt(koppling.hamta(AnvandareRepository.class).finn(vem).orElseThrow(), Set.of(Roll.NAMND), namnd);
        });
        assertThat(lamnarIn()).isFalse();
    }

    @Test
    void ordforanden_som_har_mist_rollen_ar_inte_ordforande_nar_en_grupp_ger_den_igen() {
        byt(null, Roll.FORTROENDEVALD);
        DATABAS.gor(em -> new Koppling(em, NU).hamta(AnvandareRepository.class).finn(vem).orElseThrow().betro(true, false));
        byt(null, Roll.FORTROENDEVALD, Roll.REGISTRATOR);
        assertThat(ordforande()).isTrue();
        byt(null, Roll.REGISTRATOR);
        byt(null, Roll.FORTROENDEVALD);
        assertThat(ordforande()).isFalse();
    }

    private void byt(String namnd, Roll... roller) {
        DATABAS.gor(em -> {
            Koppling koppling = new Koppling(em, NU);
            koppling.hamta(Rollbyte.class).byt(koppling.hamta(AnvandareRepository.class).finn(vem).orElseThrow(), Set.of(roller),
                    namnd == null ? null : koppling.hamta(OrganisationRepository.class).namnd(vem + namnd).orElseThrow());
        });
    }

    private boolean lamnarIn() {
        return DATABAS.hamta(em -> new Koppling(em, NU).hamta(AnvandareRepository.class).finn(vem).orElseThrow().isLamnarIn());
    }

    private boolean ordforande() {
        return DATABAS.hamta(em -> new Koppling(em, NU).hamta(AnvandareRepository.class).finn(vem).orElseThrow().isOrdforande());
    }
}

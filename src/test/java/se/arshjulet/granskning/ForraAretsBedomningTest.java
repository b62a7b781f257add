package se.arshjulet.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A year that starts after another: its delområden, and last year's judgement of them beside the empty fields. */
class ForraAretsBedomningTest {

    private final Domandatabas databas = Domandatabas.gemensam();
    private Long forra;
    private Long nya;

    @BeforeEach
    void tva_ar() {
        databas.gor(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            Revisionsar ar = new Revisionsar(granskning.getAr() + 600, granskning.getRevisionsar().getMall());
            em.persist(ar);
            Arsgranskning nasta = new Arsgranskning(ar, granskning.getNamnd(), granskning.getYrkesrevisor(), Ar.START);
            em.persist(nasta);
            em.flush();
            forra = granskning.getId();
            nya = nasta.getId();
        });
    }

    @Test
    void aret_borjar_tomt_med_forra_arets_delomraden_och_deras_kontrollpunkter() {
        anvand(3);
        starta();
        databas.gor(em -> {
            List<Delomrade> delomraden = delomraden(new Koppling(em, Ar.START), nya);
            assertThat(delomraden).extracting(Delomrade::getKod).containsExactly("D1", "D2", "D3");
            assertThat(delomraden).allSatisfy(d -> assertThat(d.isBedomt()).isFalse());
            assertThat(delomraden.get(1).getOverordnad()).isSameAs(delomraden.get(0));
            assertThat(delomraden.get(0).getSteg()).isEqualTo("riskplan");
            assertThat(delomraden.get(0).getKontrollpunkter()).extracting(Kontrollpunkt::getText, Kontrollpunkt::getUppfylld).containsExactly(
                    tuple("Punkt", null));
        });
    }

    @Test
    void forra_arets_bedomning_star_bredvid_det_tomma_faltet() {
        anvand(1);
        starta();
        Delomradesdel del = las().get(0);
        assertThat(del.getNiva()).isEmpty();
        assertThat(del.getForraAllvar()).isEqualTo("2");
        assertThat(del.getForraBedomning()).isEqualTo("Inte helt uppfyllt");
        assertThat(del.getForraIakttagelse()).isEqualTo("Iakttagelse 1");
        assertThat(del.getForraAret()).isEqualTo(databas.hamta(em -> String.valueOf(em.find(Arsgranskning.class, forra).getAr())));
    }

    @Test
    void starten_och_lasningen_kostar_lika_fa_satser_hur_mycket_forra_aret_an_holl() {
        anvand(2);
        int startFa = databas.satserFor(em -> starta(new Koppling(em, Ar.START)));
        int lasFa = databas.satserFor(em -> las(new Koppling(em, Ar.START)));
        tva_ar();
        anvand(22);
        int startManga = databas.satserFor(em -> starta(new Koppling(em, Ar.START)));
        int lasManga = databas.satserFor(em -> las(new Koppling(em, Ar.START)));
        assertThat(startManga - startFa).as("no more than what is written").isLessThanOrEqualTo(20 * 2);
        assertThat(lasManga).isEqualTo(lasFa);
    }

    private void anvand(int antal) {
        databas.gor(em -> {
            Delomrade forsta = null;
            for (int i = 1; i <= antal; i++) {
                Delomrade delomrade = new Delomrade(em.find(Arsgranskning.class, forra), "intern-kontroll", "D" + i, "Delområde " + i, i, i == 2 ? forsta : null);
                delomrade.bedomsI("riskplan");
                delomrade.laggTillKontrollpunkt("Punkt").prova(true);
                delomrade.bedom(Bedomning.av(2), Iakttagelse.av("Iakttagelse " + i));
                em.persist(delomrade);
                forsta = i == 1 ? delomrade : forsta;
            }
        });
    }

    private void starta() {
        databas.gor(em -> starta(new Koppling(em, Ar.START)));
    }

    private void starta(Koppling koppling) {
        Arsgranskning granskning = delar(koppling).hamta(nya);
        koppling.hamta(Delomradesupplagg.class).vidStart(new ArsgranskningStartad(granskning, Mallinnehall.medfoljande(), delar(koppling).hamta(forra)));
    }

    private List<Delomradesdel> las() {
        return databas.hamta(em -> las(new Koppling(em, Ar.START)));
    }

    private List<Delomradesdel> las(Koppling koppling) {
        return koppling.hamta(Delomradesbedomning.class).las(delomraden(koppling, nya));
    }

    private static List<Delomrade> delomraden(Koppling koppling, Long granskning) {
        return koppling.hamta(GranskningRepository.class).delomraden(granskning);
    }

    private static ArsgranskningRepository delar(Koppling koppling) {
        return koppling.hamta(ArsgranskningRepository.class);
    }
}

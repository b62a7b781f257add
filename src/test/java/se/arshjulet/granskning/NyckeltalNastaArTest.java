package se.arshjulet.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningStartad;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** A year that starts after another: its key figures without values, and last year's beside them. */
class NyckeltalNastaArTest {

    private final Domandatabas databas = Domandatabas.gemensam();
    private Long forra;
    private Long nya;

    @BeforeEach
    void tva_ar() {
        databas.gor(em -> {
            Arsgranskning nasta = Ar.lagrad(em);
            Arsgranskning granskning = Ar.aretFore(em, nasta);
            em.persist(new Delomrade(granskning, "verksamhet", "V6d", "Attraktiv arbetsgivare", 1, null));
            em.flush();
            forra = granskning.getId();
            nya = nasta.getId();
        });
    }

    @Test
    void forra_arets_varde_star_bredvid_det_tomma_faltet() {
        anteckna(2);
        starta();
        String ar = databas.hamta(em -> String.valueOf(em.find(Arsgranskning.class, forra).getAr()));
        assertThat(las()).extracting(Nyckeltalsdel::getNamn, Nyckeltalsdel::getVarde, Nyckeltalsdel::getForegaende, Nyckeltalsdel::getForra, Nyckeltalsdel::getGaller,
                Nyckeltalsdel::getDelomrade, Nyckeltalsdel::getMalvarde).containsExactly(tuple("Nyckeltal 1", "", "1,5", ar + ": 1,5 %", "MS", "V6d", ""),
                tuple("Nyckeltal 2", "", "2,5", ar + ": 2,5 %", "MS", "V6d", ""));
    }

    @Test
    void det_som_galler_en_forvaltning_som_har_upphort_foljer_inte_med() {
        anteckna(1);
        databas.gor(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, forra);
            granskning.getForvaltningar().get(1).finnsUnder(null, granskning.getAr());
        });
        starta();
        assertThat(las()).isEmpty();
    }

    @Test
    void delomradet_ar_arets_eget() {
        anteckna(1);
        starta();
        databas.gor(em -> assertThat(new Koppling(em, Ar.START).hamta(NyckeltalRepository.class).nyckeltal(nya)).singleElement()
                .satisfies(n -> assertThat(n.getDelomrade().getArsgranskning().getId()).isEqualTo(nya)));
    }

    @Test
    void den_som_skriver_over_forra_arets_varde_ser_anda_vad_som_antecknades() {
        anteckna(1);
        starta();
        databas.gor(em -> new Koppling(em, Ar.START).hamta(NyckeltalRepository.class).nyckeltal(nya).get(0).anteckna(null, Nyckeltalsvarde.tolka("", "1,6")));
        assertThat(las().get(0).getForegaende()).isEqualTo("1,6");
        assertThat(las().get(0).getForra()).endsWith(": 1,5 %");
    }

    @Test
    void starten_kostar_inte_mer_an_det_som_skrivs() {
        anteckna(1);
        int fa = databas.satserFor(em -> starta(new Koppling(em, Ar.START)));
        tva_ar();
        anteckna(21);
        assertThat(databas.satserFor(em -> starta(new Koppling(em, Ar.START))) - fa).isLessThanOrEqualTo(20);
    }

    private void anteckna(int antal) {
        databas.gor(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, forra);
            Delomrade delomrade = new Koppling(em, Ar.START).hamta(GranskningRepository.class).delomraden(forra).get(0);
            for (int i = 1; i <= antal; i++) {
                Nyckeltal ett = new Nyckeltal(granskning, i);
                ett.beskriv("Nyckeltal " + i, "%", granskning.getForvaltningar().get(1), delomrade);
                ett.anteckna(Nyckeltalsvarde.tolka("", i + ",5"), null);
                ett.malsatt(Nyckeltalsvarde.tolka("", "3"), Riktning.LAGT);
                em.persist(ett);
            }
            em.persist(new Nyckeltal(granskning, antal + 1)); // never got a name
        });
    }

    private void starta() {
        databas.gor(em -> starta(new Koppling(em, Ar.START)));
    }

    private void starta(Koppling koppling) {
        var arsgranskningar = koppling.hamta(ArsgranskningRepository.class);
        koppling.hamta(Delomradesupplagg.class).vidStart(new ArsgranskningStartad(arsgranskningar.hamta(nya), Mallinnehall.medfoljande(), arsgranskningar.hamta(forra)));
    }

    private List<Nyckeltalsdel> las() {
        return databas.hamta(em -> new Koppling(em, Ar.START).hamta(Nyckeltalsanteckning.class).las(em.find(Arsgranskning.class, nya)));
    }
}

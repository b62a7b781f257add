package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Koppling;

/** Which year is the one before, and what of it a new year begins with. */
class ForraAretTest {

    private final Domandatabas databas = Domandatabas.gemensam();
    private Long forra;
    private Long nya;

    @BeforeEach
    void tva_ar() {
        databas.gor(em -> {
            Arsgranskning granskning = Ar.lagrad(em);
            granskning.beskrivAnsvarsomraden("Uppdraget enligt reglementet " + granskning.getAr() + ".");
            em.persist(new Revisionskriterier(granskning, 1, "Eget", List.of("ekonomi"), List.of("Nämndens internbudget " + granskning.getAr())));
            Revisionsar ar = new Revisionsar(granskning.getAr() + 500, granskning.getRevisionsar().getMall());
            em.persist(ar);
            Arsgranskning nasta = new Arsgranskning(ar, granskning.getNamnd(), granskning.getYrkesrevisor(), Ar.START);
            em.persist(nasta);
            em.flush();
            forra = granskning.getId();
            nya = nasta.getId();
        });
    }

    @Test
    void aren_kanner_varandra_och_en_avbruten_raknas_inte() {
        assertThat(granne(nya, true)).isEqualTo(forra);
        assertThat(granne(forra, false)).isEqualTo(nya);
        assertThat(granne(forra, true)).isNull();
        databas.gor(em -> em.find(Arsgranskning.class, forra).avbryt("Fel nämnd"));
        assertThat(granne(nya, true)).isNull();
    }

    @Test
    void ansvarsomraden_och_kriterier_foljer_med_till_det_nya_arets_tal() {
        starta(Mallinnehall.medfoljande());
        databas.gor(em -> {
            Arsgranskning granskning = em.find(Arsgranskning.class, nya);
            assertThat(granskning.getAnsvarsomraden()).isEqualTo("Uppdraget enligt reglementet " + granskning.getAr() + ".");
            assertThat(new Koppling(em, Ar.START).hamta(ArsgranskningRepository.class).kriterier(nya)).singleElement()
                    .satisfies(k -> assertThat(k.getKriterier()).containsExactly("Nämndens internbudget " + granskning.getAr()));
        });
    }

    @Test
    void en_ny_mall_ger_sina_kriterier_och_av_forra_arets_bara_de_egna() {
        databas.gor(em -> {
            Mall ny = new Mall("Ny " + nya, 2, "{}");
            em.persist(ny);
            Revisionsar ar = new Revisionsar(em.find(Arsgranskning.class, nya).getAr() + 300, ny);
            em.persist(ar);
            Arsgranskning granskning = new Arsgranskning(ar, em.find(Arsgranskning.class, forra).getNamnd(), em.find(Arsgranskning.class, forra).getYrkesrevisor(), Ar.START);
            em.find(Arsgranskning.class, nya).avbryt("Ersätts");
            em.persist(granskning);
            em.flush();
            nya = granskning.getId();
        });
        starta(Mallinnehall.medfoljande());
        List<String> rubriker = databas.hamta(em -> new Koppling(em, Ar.START).hamta(ArsgranskningRepository.class).kriterier(nya).stream()
                .map(Revisionskriterier::getRubrik).toList());
        assertThat(rubriker).hasSize(4).last().isEqualTo("Eget");
    }

    private void starta(Mallinnehall mall) {
        databas.gor(em -> new Koppling(em, Ar.START).hamta(Kriterieupplagg.class).vidStart(
                new ArsgranskningStartad(em.find(Arsgranskning.class, nya), mall, em.find(Arsgranskning.class, forra))));
    }

    private Long granne(Long av, boolean fore) {
        return databas.hamta(em -> {
            ArsgranskningRepository repository = new Koppling(em, Ar.START).hamta(ArsgranskningRepository.class);
            Arsgranskning granskning = em.find(Arsgranskning.class, av);
            return (fore ? repository.foregaende(granskning) : repository.efterfoljande(granskning)).map(Arsgranskning::getId).orElse(null);
        });
    }
}

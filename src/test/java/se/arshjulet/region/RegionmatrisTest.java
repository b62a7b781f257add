package se.arshjulet.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.demo.Provregion;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.rapport.Omradesbedomning;

/** The matrix of a small generated region, with a year that goes on besides. */
class RegionmatrisTest {

    private static final int PAGAENDE = 2023;
    private static Provregion region;

    @BeforeAll
    static void laggUpp() {
        region = new Provregion("4x2x3");
        region.databas().gor(em -> {
            Revisionsar forra = em.createQuery("select r from Revisionsar r order by r.ar desc", Revisionsar.class).setMaxResults(1).getSingleResult();
            Revisionsar aret = new Revisionsar(PAGAENDE, forra.getMall());
            em.persist(aret);
            List<Namnd> namnder = em.createQuery("select n from Namnd n order by n.id", Namnd.class).getResultList();
            Anvandare revisor = em.createQuery("select a from Anvandare a where a.anvandarnamn = 'revisor'", Anvandare.class).getSingleResult();
            for (int i = 0; i < 2; i++) {
                Arsgranskning granskning = new Arsgranskning(aret, namnder.get(i), revisor, Provregion.NU.minusDays(40));
                em.persist(granskning);
                Omradesbedomning bedomning = new Omradesbedomning(granskning, "ekonomi");
                bedomning.bedom(3, "Inte klart än", null);
                em.persist(bedomning);
                granskning.narFas(i == 0 ? Fas.RAPPORT : Fas.BESLUT);
            }
        });
    }

    private static Regionmatris matris(String vem, Integer... aren) {
        return region.databas().hamta(em -> region.som(em, vem, RegionService.class).matris(List.of(aren)));
    }

    private static Arsrad rad(Regionmatris matris, String namnd, int ar) {
        return matris.namnder().stream().filter(n -> n.namnd().kortnamn().equals(namnd)).flatMap(n -> n.aren().stream())
                .filter(a -> a.ar() == ar).findFirst().orElseThrow();
    }

    @Test
    void namnderna_star_i_svensk_ordning_och_aren_med_det_senaste_forst() {
        Regionmatris matris = matris("direktor");
        assertThat(matris.valda()).containsExactly(2023, 2022, 2021);
        assertThat(matris.namnder()).extracting(n -> n.namnd().namn()).hasSize(4).isSortedAccordingTo(Collator.getInstance(new Locale("sv", "SE")));
        assertThat(matris.omraden()).extracting(Omradeskolumn::namn).containsExactly("Intern kontroll", "Verksamhet", "Ekonomi", "Räkenskaper");
    }

    @Test
    void bedomningen_star_med_mallens_ord_och_sitt_allvar() {
        region.databas().gor(em -> {
            Regionmatris matris = region.som(em, "direktor", RegionService.class).matris(List.of(2022));
            List<Object[]> lagrade = em.createQuery("select n.kortnamn, o.niva from Omradesbedomning o join o.arsgranskning a join a.namnd n"
                    + " where a.revisionsar.ar = 2022 and o.omrade = 'intern-kontroll'", Object[].class).getResultList();
            List<String> ord = List.of("Tillräcklig", "Inte helt tillräcklig", "Inte tillräcklig");
            assertThat(lagrade).hasSize(3).allSatisfy(rad -> {
                Matriscell cell = rad(matris, (String) rad[0], 2022).celler().get(0);
                assertThat(cell.allvar()).isEqualTo(rad[1]);
                assertThat(cell.ord()).isEqualTo(ord.get((Integer) rad[1] - 1));
            });
        });
    }

    @Test
    void ett_steg_av_tva_ar_lika_allvarligt_som_det_sista_av_tre() {
        assertThat(Matriscell.av(se.arshjulet.mall.Mallinnehall.medfoljande(), new Omradeskolumn("rakenskaper", "Räkenskaper"), 2, true).allvar()).isEqualTo(3);
    }

    @Test
    void det_som_inte_ar_faststallt_visas_inte_men_hur_langt_det_har_kommit() {
        Arsrad norv = rad(matris("direktor"), "NORV", PAGAENDE);
        assertThat(norv.lage()).isEqualTo(Rapportlage.PAGAR);
        assertThat(norv.fas()).isEqualTo(Fas.RAPPORT);
        assertThat(norv.celler()).extracting(Matriscell::slag).containsOnly(Matriscell.Slag.OBEDOMD);
        assertThat(norv.isFarLasa()).isFalse();
    }

    @Test
    void en_faststalld_rapport_ar_andra_revisorers_ensak_tills_den_har_expedierats() {
        assertThat(rad(matris("direktor"), "RS", PAGAENDE).celler().get(2).ord()).isEqualTo("Inte tillfredsställande");
        assertThat(rad(matris("revisor"), "RS", PAGAENDE).celler().get(2).ord()).isEqualTo("Inte tillfredsställande");
        assertThat(rad(matris("fortroendevald"), "RS", PAGAENDE).lage()).isEqualTo(Rapportlage.FASTSTALLD);
        Arsrad kollegans = rad(matris("revisor2"), "RS", PAGAENDE);
        assertThat(kollegans.celler().get(2).slag()).isEqualTo(Matriscell.Slag.OBEDOMD);
        assertThat(kollegans.farOppna()).isFalse();
        assertThat(rad(matris("revisor2"), "NORV", 2022).celler().get(0).isBedomd()).isTrue();
        assertThat(rad(matris("revisor2"), "NORV", 2022).farOppna()).isFalse();
    }

    @Test
    void en_namnd_som_har_upphort_visas_de_ar_den_fanns() {
        Regionmatris matris = matris("direktor");
        Namndrad upphord = matris.namnder().stream().filter(n -> !n.namnd().aktiv()).findFirst().orElseThrow();
        assertThat(upphord.aren()).extracting(Arsrad::ar).containsExactly(2021);
        assertThat(matris("direktor", 2022).namnder()).extracting(Namndrad::namnd).allMatch(Namndpost::aktiv).hasSize(3);
    }

    @Test
    void den_som_inte_granskas_ett_ar_sager_det() {
        assertThat(rad(matris("direktor"), "HSN", PAGAENDE).lage()).isEqualTo(Rapportlage.INGEN);
        assertThat(rad(matris("direktor"), "HSN", PAGAENDE).arende()).isNull();
    }

    @Test
    void summorna_ar_radernas() {
        Regionmatris matris = matris("direktor", 2023, 2022);
        assertThat(matris.summor()).hasSize(8);
        assertThat(matris.summor(matris.omraden().get(2))).extracting(Omradessumma::ar).containsExactly(2023, 2022);
        Omradessumma ekonomi = matris.summor(matris.omraden().get(2)).get(0);
        assertThat(ekonomi.antal()).extracting(Omradessumma.Antal::antal).containsExactly(0, 0, 1);
        assertThat(ekonomi.obedomda()).isEqualTo(1);
        assertThat(matris.summor()).filteredOn(s -> s.ar() == 2022).allSatisfy(s -> assertThat(s.antal().stream().mapToInt(Omradessumma.Antal::antal).sum() + s.obedomda()).isEqualTo(3));
    }

    @Test
    void ar_som_inte_finns_ger_de_vanliga() {
        assertThat(matris("direktor", 1890).valda()).containsExactly(2023, 2022, 2021);
    }

    @Test
    void en_avbruten_granskning_ersatts_av_den_som_foljde() {
        Arenderad avbruten = new Arenderad(1L, 1L, 2023, Arsgranskning.Status.AVBRUTEN, Fas.RISKPLAN, "a", "A");
        Arenderad ny = new Arenderad(2L, 1L, 2023, Arsgranskning.Status.PAGAENDE, Fas.OBEROENDE, "a", "A");
        assertThat(Matrisbyggare.gallande(avbruten, ny)).isSameAs(ny);
        assertThat(Matrisbyggare.gallande(ny, avbruten)).isSameAs(ny);
        assertThat(avbruten.lage()).isEqualTo(Rapportlage.AVBRUTEN);
    }

    @Test
    void antalet_satser_ar_detsamma_hur_stor_regionen_an_ar() {
        Provregion storre = new Provregion("12x3x6");
        assertThat(satser(region, "direktor")).isEqualTo(satser(storre, "direktor")).isLessThanOrEqualTo(5);
        assertThat(satser(region, "revisor")).isEqualTo(satser(storre, "revisor"));
    }

    private static int satser(Provregion vilken, String vem) {
        return vilken.databas().hamta(em -> {
            RegionService tjanst = vilken.som(em, vem, RegionService.class);
            int fore = vilken.databas().satser();
            tjanst.matris(List.of());
            return vilken.databas().satser() - fore;
        });
    }
}

package se.arshjulet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.svar.Svar;
import se.arshjulet.svar.Svarsstatus;

class StorregionTest {

    private static Provregion region;

    @BeforeAll
    static void laggUpp() {
        region = new Provregion("11x3x4");
    }

    private static long antal(String fraga) {
        return region.databas().hamta(em -> em.createQuery(fraga, Long.class).getSingleResult());
    }

    @Test
    void storleken_skrivs_som_tre_tal() {
        assertThat(Storlek.av("30x3x20")).isEqualTo(new Storlek(30, 3, 20));
        for (String fel : List.of("30x3", "stor", "0x3x20", "30x0x20", "30 x 3 x 20", "")) {
            assertThatThrownBy(() -> Storlek.av(fel)).as(fel).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("arshjulet.storregion");
        }
    }

    @Test
    void regionen_ar_sa_stor_som_sagts_och_har_en_namnd_som_har_upphort() {
        assertThat(antal("select count(n) from Namnd n")).isEqualTo(11);
        assertThat(antal("select count(n) from Namnd n where n.aktiv = false")).isEqualTo(1);
        assertThat(antal("select count(r) from Revisionsar r")).isEqualTo(3);
        assertThat(antal("select count(a) from Arsgranskning a")).isEqualTo(11 + 11 + 10);
        assertThat(antal("select count(f) from FordjupadGranskning f")).isEqualTo(12);
    }

    @Test
    void varje_ar_har_en_fryst_rapport_och_ar_expedierat() {
        assertThat(antal("select count(r) from Arsrapport r where r.status = se.arshjulet.rapport.Rapportstatus.FRYST")).isEqualTo(32);
        assertThat(antal("select count(e) from Expediering e where e.av is not null")).isEqualTo(32);
    }

    @Test
    void det_som_har_besvarats_och_granskats_ar_avslutat_och_resten_pagar() {
        region.databas().gor(em -> {
            List<Svar> svaren = em.createQuery("select s from Svar s where s.arsgranskning is not null", Svar.class).getResultList();
            assertThat(svaren).isNotEmpty().allSatisfy(s -> {
                assertThat(s.getPunkter()).isNotEmpty();
                assertThat(s.getArsgranskning().getStatus() == Arsgranskning.Status.AVSLUTAD).isEqualTo(s.getStatus() == Svarsstatus.ACCEPTERAT);
            });
            assertThat(svaren).filteredOn(s -> s.getArsgranskning().getAr() < Provregion.SISTA_ARET).extracting(Svar::getStatus).containsOnly(Svarsstatus.ACCEPTERAT);
        });
    }

    @Test
    void det_som_ett_ar_lamnade_oppet_foljs_upp_nasta_ar() {
        assertThat(antal("select count(t) from Tidigarepunkt t where t.arsgranskning.revisionsar.ar = 2021")).isEqualTo(antal("select count(f) from Forbattringsomrade f where f.arsgranskning.revisionsar.ar = 2020"
                + " and not exists (select g from Forbattringsomrade g where g.arsgranskning = f.arsgranskning and g.text = f.text and g.id < f.id)"));
        assertThat(antal("select count(t) from Tidigarepunkt t where t.arsgranskning.revisionsar.ar = 2022")).isPositive();
    }

    @Test
    void regionen_blir_densamma_varje_gang() {
        Provregion igen = new Provregion("11x3x4");
        String fraga = "select sum(o.niva * 7 + o.arsgranskning.namnd.id) from Omradesbedomning o";
        assertThat(igen.databas().<Long>hamta(em -> em.createQuery(fraga, Long.class).getSingleResult())).isEqualTo(antal(fraga));
    }
}

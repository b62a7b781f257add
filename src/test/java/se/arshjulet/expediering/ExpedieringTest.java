package se.arshjulet.expediering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Insyn;
import se.arshjulet.beslut.Missiv;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

class ExpedieringTest {

    private final Rapportar ar = new Rapportar();
    private final Expediering expediering = new Expediering(ar.granskning);

    @Test
    void bara_fryst_rapport_kan_expedieras() {
        diariefor();
        Brott.kravs("expediering.fel.ejfryst", () -> expediering.expediera(ar.inlamnad(), ar.forSvar(), ar.registrator));
    }

    @Test
    void utan_beslutat_missiv_expedieras_inget() {
        diariefor();
        Brott.kravs("expediering.fel.ejbeslutat", () -> expediering.expediera(ar.fryst(), new Missiv(ar.granskning), ar.registrator));
    }

    @Test
    void expediering_kraver_datum_av_registratorn_och_dnr_av_diariet() {
        assertThat(Brott.falt(expediering.brister(ar.forSvar()))).containsExactly("datum");
        expediering.diariefor(null, Rapportar.BESLUTSDAG);
        assertThat(expediering.brister(ar.forSvar())).isEmpty();
        Brott.kravs("expediering.fel.dnr", () -> expediering.expediera(ar.fryst(), ar.forSvar(), ar.registrator));
    }

    @Test
    void rapporten_expedieras_inte_fore_beslutet() {
        expediering.diariefor("REV 2024-17", Rapportar.BESLUTSDAG.minusDays(1));
        Brott.kravs("expediering.fel.forebeslut", () -> expediering.expediera(ar.fryst(), ar.forSvar(), ar.registrator));
    }

    @Test
    void rapporten_expedieras_en_gang() {
        diariefor();
        expediering.expediera(ar.fryst(), ar.forSvar(), ar.registrator);
        Brott.kravs("expediering.fel.expedierad", () -> expediering.expediera(ar.fryst(), ar.forSvar(), ar.registrator));
        Brott.kravs("expediering.fel.expedierad", this::diariefor);
    }

    @Test
    void namnden_far_lasa_fran_det_att_rapporten_har_expedierats() {
        diariefor();
        Brott.kravs("expediering.fel.ejfryst", () -> expediering.expediera(ar.inlamnad(), ar.forSvar(), ar.registrator));
        assertThat(Insyn.harExpedierats(ar.granskning.getFas())).isFalse();
        expediering.expediera(ar.fryst(), ar.forSvar(), ar.registrator);
        assertThat(Insyn.harExpedierats(ar.granskning.getFas())).isTrue();
        assertThat(ar.granskning.getFas()).isEqualTo(Fas.SVAR);
    }

    @Test
    void en_rapport_for_kannedom_vantar_inte_pa_svar() {
        diariefor();
        Missiv missiv = new Missiv(ar.granskning);
        missiv.skriv(false, "För kännedom.", null, new Beslut(Rapportar.BESLUTSDAG, "14"));
        missiv.besluta(ar.fortroendevald);
        expediering.expediera(ar.fryst(), missiv, ar.registrator);
        assertThat(ar.granskning.getFas()).isEqualTo(Fas.AVSLUT);
    }

    private void diariefor() {
        expediering.diariefor("REV 2024-17", Rapportar.BESLUTSDAG);
    }
}

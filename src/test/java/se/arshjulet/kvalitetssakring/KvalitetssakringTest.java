package se.arshjulet.kvalitetssakring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.rapport.Arsrapport;
import se.arshjulet.rapport.Rapportstatus;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

class KvalitetssakringTest {

    private final Rapportar ar = new Rapportar();
    private final Arsrapport rapport = ar.inlamnad();
    private final Kvalitetssakring omgang = new Kvalitetssakring(ar.granskning, 1);

    @Test
    void aterremiss_kraver_minst_en_notering() {
        Brott.kravs("kvalitetssakring.fel.utannotering", () -> omgang.aterremittera(rapport, ar.direktor, Rapportar.NU));
        assertThat(rapport.getStatus()).isEqualTo(Rapportstatus.INLAMNAD);
    }

    @Test
    void notering_hor_till_en_del_och_sager_nagot() {
        Brott.kravs("kvalitetssakring.fel.del", () -> omgang.notera("", "Förtydliga", ar.direktor, Rapportar.NU));
        Brott.kravs("kvalitetssakring.fel.text", () -> omgang.notera("delomrade:IK2", " ", ar.direktor, Rapportar.NU));
    }

    @Test
    void aterremiss_gor_rapporten_till_utkast() {
        omgang.notera("delomrade:IK2", "Förtydliga", ar.direktor, Rapportar.NU);
        omgang.aterremittera(rapport, ar.direktor, Rapportar.NU);
        assertThat(rapport.getStatus()).isEqualTo(Rapportstatus.UTKAST);
        assertThat(omgang.getUtfall()).isEqualTo(Utfall.ATERREMITTERAD);
    }

    @Test
    void egen_rapport_kan_inte_godkannas_eller_aterremitteras() {
        omgang.notera("omrade:ekonomi", "Förtydliga", ar.revisor, Rapportar.NU);
        Brott.kravs("rapport.fel.egenrapport", () -> omgang.godkann(rapport, null, ar.revisor, Rapportar.NU));
        Brott.kravs("rapport.fel.egenrapport", () -> omgang.aterremittera(rapport, ar.revisor, Rapportar.NU));
        assertThat(omgang.arPagaende()).isTrue();
    }

    @Test
    void en_rapport_som_har_andrats_sedan_den_lamnades_in_kan_bara_sandas_tillbaka() {
        omgang.lutarAt(Utfall.GODKAND);
        assertThat(omgang.brister(true)).extracting(Brist::nyckel).containsExactly("rapport.fel.andrad");
        assertThat(omgang.brister(false)).isEmpty();
    }

    @Test
    void omgang_avgors_en_gang() {
        omgang.godkann(rapport, null, ar.direktor, Rapportar.NU);
        Brott.kravs("kvalitetssakring.fel.avgjord", () -> omgang.godkann(rapport, null, ar.direktor, Rapportar.NU));
        Brott.kravs("kvalitetssakring.fel.avgjord", () -> omgang.notera("bilagor", "Sent", ar.direktor, Rapportar.NU));
    }

    @Test
    void notering_besvaras_med_atgard_eller_forklaring() {
        Granskningsnotering notering = omgang.notera("delomrade:IK2", "Förtydliga", ar.direktor, Rapportar.NU);
        assertThat(notering.arBesvarad()).isFalse();
        notering.besvara(false, "Står fast: se protokollet.");
        assertThat(notering.arBesvarad()).isTrue();
        notering.besvara(true, null);
        assertThat(notering.arBesvarad()).isTrue();
    }
}

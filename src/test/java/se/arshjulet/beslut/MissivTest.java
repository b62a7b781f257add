package se.arshjulet.beslut;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

class MissivTest {

    private final Rapportar ar = new Rapportar();
    private final Missiv missiv = new Missiv(ar.granskning);
    private final Beslut beslut = new Beslut(Rapportar.BESLUTSDAG, "14");

    @Test
    void tomt_missiv_sager_allt_som_saknas() {
        assertThat(Brott.falt(missiv.brister())).containsExactly("forSvar", "text", "beslutsdatum");
    }

    @Test
    void missiv_for_svar_kraver_sista_svarsdag() {
        missiv.skriv(true, "Vi begär svar.", null, beslut);
        Brott.kravs("beslut.fel.sistasvarsdag", () -> missiv.besluta(ar.fortroendevald));
    }

    @Test
    void sista_svarsdag_ligger_efter_beslutet() {
        missiv.skriv(true, "Vi begär svar.", Rapportar.BESLUTSDAG, beslut);
        Brott.kravs("beslut.fel.svarsdagforebeslut", () -> missiv.besluta(ar.fortroendevald));
    }

    @Test
    void missiv_for_kannedom_har_ingen_svarsdag() {
        missiv.skriv(false, "För kännedom.", Rapportar.SISTA_SVARSDAG, beslut);
        missiv.besluta(ar.fortroendevald);
        assertThat(missiv.getSistaSvarsdag()).isNull();
        assertThat(missiv.arForSvar()).isFalse();
    }

    @Test
    void beslutat_missiv_kan_inte_andras_eller_beslutas_igen() {
        Missiv beslutat = ar.forSvar();
        Brott.kravs("beslut.fel.beslutat", () -> beslutat.skriv(false, "Nej", null, beslut));
        Brott.kravs("beslut.fel.beslutat", () -> beslutat.besluta(ar.fortroendevald));
    }

    @Test
    void bara_ett_beslutat_missiv_undertecknas_och_bara_en_gang() {
        Brott.kravs("beslut.fel.ejbeslutat", () -> missiv.underteckna(ar.fortroendevald, Rapportar.NU));
        Missiv beslutat = ar.forSvar();
        beslutat.underteckna(ar.fortroendevald, Rapportar.NU);
        assertThat(beslutat.arUndertecknat()).isTrue();
        assertThat(beslutat.getUndertecknad()).isEqualTo(Rapportar.NU);
        Brott.kravs("beslut.fel.undertecknat", () -> beslutat.underteckna(ar.fortroendevald, Rapportar.NU));
    }

    @Test
    void ett_missiv_som_lamnas_tillbaka_med_skal_kan_skrivas_om_och_beslutas_igen() {
        Missiv beslutat = ar.forSvar();
        Brott.kravs("beslut.fel.atergang", () -> beslutat.lamnaTillbaka(" "));
        beslutat.lamnaTillbaka("Sista dagen är en söndag.");
        assertThat(beslutat.arBeslutat()).isFalse();
        beslutat.skriv(true, "Vi begär svar.", Rapportar.SISTA_SVARSDAG.plusDays(1), beslut);
        beslutat.besluta(ar.fortroendevald);
        beslutat.underteckna(ar.fortroendevald, Rapportar.NU);
        assertThat(beslutat.getAtergang()).isNull();
    }
}

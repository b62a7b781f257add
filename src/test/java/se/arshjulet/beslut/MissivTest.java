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
}

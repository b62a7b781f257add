package se.arshjulet.rakenskaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Byra;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

class RakenskapsuttalandeTest {

    private final Rapportar ar = new Rapportar();
    private final Rakenskapsuttalande uttalande =
            new Rakenskapsuttalande(ar.granskning, Period.DELAR, ar.dim, new Byra("KPMG AB"));

    @Test
    void uttalande_avser_delarsbokslut_eller_arsbokslut() {
        Brott.kravs("rakenskaper.fel.period", () -> new Rakenskapsuttalande(ar.granskning, Period.MARS, null, new Byra("KPMG AB")));
    }

    @Test
    void tecknet_sags_med_ord() {
        assertThat(Bas.BUDGET.fras(new BigDecimal("-50"))).isEqualTo("50,0 mnkr under budget");
        assertThat(Bas.BUDGET.fras(new BigDecimal("40"))).isEqualTo("40,0 mnkr över budget");
        assertThat(Bas.FOREGAENDE_AR.fras(new BigDecimal("-71"))).isEqualTo("71,0 mnkr lägre än föregående år");
        assertThat(Bas.FOREGAENDE_AR.fras(new BigDecimal("46.0"))).isEqualTo("46,0 mnkr högre än föregående år");
        assertThat(Bas.BUDGET.fras(BigDecimal.ZERO)).isEqualTo("i nivå med budget");
    }

    @Test
    void raderna_summeras_aldrig() {
        rad("Resultat", "-44");
        rad("Intäkter", "-27");
        rad("Övriga bidrag och intäkter", "2");
        rad("Personalkostnader", "-50");
        assertThat(uttalande.getRader()).extracting(Uttalanderad::getBelopp)
                .containsExactly(new BigDecimal("-44"), new BigDecimal("-27"), new BigDecimal("2"), new BigDecimal("-50"));
        assertThat(Arrays.stream(Rakenskapsuttalande.class.getMethods()).map(Method::getReturnType)).doesNotContain(BigDecimal.class);
    }

    @Test
    void uttalande_utan_text_och_slutsats_kan_inte_lamnas() {
        assertThat(Brott.nycklar(uttalande.brister())).containsExactly("rakenskaper.fel.text", "rakenskaper.fel.rattvisande");
        Brott.kravs("rakenskaper.fel.text", () -> uttalande.lamna(Rapportar.NU));
    }

    @Test
    void lamnat_uttalande_kan_inte_andras_eller_lamnas_igen() {
        uttalande.skriv("Räkenskaperna är i allt väsentligt rättvisande.", true);
        uttalande.lamna(Rapportar.NU);
        Brott.kravs("rakenskaper.fel.lamnat", () -> uttalande.skriv("Annat", false));
        Brott.kravs("rakenskaper.fel.lamnat", () -> rad("Resultat", "1"));
        Brott.kravs("rakenskaper.fel.lamnat", () -> uttalande.lamna(Rapportar.NU));
    }

    private void rad(String post, String belopp) {
        uttalande.laggTillRad(post, new BigDecimal(belopp), Bas.BUDGET, "");
    }
}

package se.arshjulet.samstammighet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MildareBedomningTest {

    private static final Regel REGEL = new MildareBedomning();

    @Test
    void omradet_ar_mildare_an_en_fordjupad_granskning_i_det() {
        var varningar = new Provrapport().omrade(2).delomrade("V6", null, 2).fordjupad("7-2023", 3, true).prova(REGEL);
        Varningskrav.det(varningar).containsExactly("Området verksamhet bedöms som ”inte helt ändamålsenlig”, men Rapport 7-2023 som ”Inte uppfyllt”.");
        assertThat(varningar.get(0).text().falt()).isEqualTo("omraden[1].varningsmotiv");
    }

    @Test
    void omradet_far_vara_strangare_eller_likadant_eller_obedomt() {
        Varningskrav.inget(new Provrapport().omrade(2).delomrade("V6", null, 2).prova(REGEL));
        Varningskrav.inget(new Provrapport().omrade(3).delomrade("V6", null, 2).prova(REGEL));
        Varningskrav.inget(new Provrapport().omrade(null).fordjupad("7-2023", 3, true).prova(REGEL));
    }
}

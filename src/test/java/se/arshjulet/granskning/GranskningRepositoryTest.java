package se.arshjulet.granskning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.riskplan.RiskplanRepository;
import se.arshjulet.testsupport.Ar;
import se.arshjulet.testsupport.Domandatabas;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Koppling;
import se.arshjulet.testsupport.Upplagt;

/** The number of statements is the same however many delområden and risks a year has. */
class GranskningRepositoryTest {

    private final Formularprov<Verksamhetsformular> aret = new Formularprov<>(VerksamhetService.class, Steg.GRANSKNING_OKT, Upplagt::allt);

    @Test
    void ett_ars_delomraden_lases_i_nagra_fa_satser() {
        int satser = Domandatabas.gemensam().satserFor(em -> {
            GranskningRepository granskning = new Koppling(em, Ar.START).hamta(GranskningRepository.class);
            assertThat(granskning.delomraden(aret.granskning())).hasSize(21).allSatisfy(d -> {
                assertThat(d.getKontrollpunkter()).isNotNull();
                assertThat(d.getEgenbedomningar()).isEmpty();
                assertThat(d.getBeslut()).isEmpty();
            });
        });
        assertThat(satser).isLessThanOrEqualTo(12);
    }

    @Test
    void ett_ars_riskplaner_lases_i_nagra_fa_satser() {
        int satser = Domandatabas.gemensam().satserFor(em -> {
            RiskplanRepository planer = new Koppling(em, Ar.START).hamta(RiskplanRepository.class);
            assertThat(planer.planer(aret.granskning())).hasSize(2).allSatisfy(p -> assertThat(p.getRisker()).isEmpty());
        });
        assertThat(satser).isLessThanOrEqualTo(10);
    }
}

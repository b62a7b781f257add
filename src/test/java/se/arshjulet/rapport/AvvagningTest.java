package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Why a verdict is milder than the worst rating below it: an authority shows how it has weighed. */
class AvvagningTest {

    private static final String RUBRIK = "Revisorns avvägning";
    private static final String AVVAGNING = "Bristerna är kända och arbetet med dem har börjat.";

    private final Rapportmaterial material = Norvmaterial.material();

    @Test
    void varfor_bedomningen_ar_mildare_trycks_pa_skarm_papper_och_i_word() {
        bedom(2);
        assertThat(Rapporttext.former(underlag())).allSatisfy((form, text) -> assertThat(text).contains(RUBRIK, AVVAGNING));
    }

    @Test
    void det_trycks_inte_nar_bedomningen_inte_langre_ar_mildare() {
        bedom(3);
        assertThat(Rapporttext.former(underlag())).allSatisfy((form, text) -> assertThat(text).doesNotContain(RUBRIK, AVVAGNING));
    }

    @Test
    void det_trycks_inte_innan_omradet_ar_bedomt() {
        bedom(null);
        assertThat(underlag().omrade("verksamhet").varningsmotiv()).isEmpty();
    }

    /** A fördjupad granskning in the area is rated with the last of three steps. */
    private void bedom(Integer niva) {
        material.bedomningar().forEach(b -> b.bedom(b.getOmrade().equals("verksamhet") ? niva : b.getNiva(), b.getMotiv(), b.getOmrade().equals("verksamhet") ? AVVAGNING : null));
    }

    private Rapportunderlag underlag() {
        return new Underlagsbyggare(material, new Avsandare("Region Skåne", "Revisionskontoret"), null).bygg();
    }
}

package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

class OmradesbedomningTest {

    private final Rapportar ar = new Rapportar();
    private final Omradesbedomning verksamhet = new Omradesbedomning(ar.granskning, "verksamhet");

    @Test
    void bedomning_kraver_niva_och_motiv() {
        assertThat(Brott.nycklar(verksamhet.brister("verksamhet", null))).containsExactly("rapport.fel.omradesniva", "rapport.fel.omradesmotiv");
    }

    @Test
    void mildare_an_samsta_betyget_kraver_ett_motiv_till() {
        verksamhet.bedom(2, "Brister i informationsklassning.", " ");
        assertThat(Brott.nycklar(verksamhet.brister("verksamhet", 3))).containsExactly("rapport.fel.varningsmotiv");
        verksamhet.bedom(2, "Brister i informationsklassning.", "Arbete pågår med en avvecklingsplan.");
        assertThat(verksamhet.brister("verksamhet", 3)).isEmpty();
    }

    @Test
    void lika_strang_som_samsta_betyget_varnar_inte() {
        verksamhet.bedom(2, "Avvikelser förekommer.", null);
        assertThat(verksamhet.brister("verksamhet", 2)).isEmpty();
    }

    @Test
    void forvaltning_kan_bedomas_for_sig_och_bedomningen_tas_tillbaka() {
        verksamhet.delbedom(ar.ms, 1, "Till övervägande del ändamålsenligt.");
        verksamhet.delbedom(ar.ms, 2, "Inte helt.");
        assertThat(verksamhet.getDelbedomningar()).extracting(Delbedomning::getNiva).containsExactly(2);
        verksamhet.delbedom(ar.ms, null, "");
        assertThat(verksamhet.getDelbedomningar()).isEmpty();
    }
}

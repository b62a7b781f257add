package se.arshjulet.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Omrade;
import se.arshjulet.testsupport.Brott;
import se.arshjulet.testsupport.Rapportar;

class OmradesbedomningTest {

    private static final Omrade OMRADE = Mallinnehall.medfoljande().omrade("verksamhet");
    private static final Omrade TVA_STEG = new Omrade("v", "verksamhet", "V", "v", OMRADE.skala().subList(0, 2), List.of());
    private static final Omrade UTAN_SKALA = new Omrade("v", "verksamhet", "V", "v", List.of(), List.of());

    private final Rapportar ar = new Rapportar();
    private final Omradesbedomning verksamhet = new Omradesbedomning(ar.granskning, "verksamhet");

    @Test
    void bedomning_kraver_niva_och_motiv() {
        assertThat(Brott.nycklar(verksamhet.brister(OMRADE, null))).containsExactly("rapport.fel.omradesniva", "rapport.fel.omradesmotiv");
    }

    @Test
    void mildare_an_samsta_betyget_kraver_ett_motiv_till() {
        verksamhet.bedom(2, "Brister i informationsklassning.", " ");
        assertThat(Brott.nycklar(verksamhet.brister(OMRADE, 3))).containsExactly("rapport.fel.varningsmotiv");
        verksamhet.bedom(2, "Brister i informationsklassning.", "Arbete pågår med en avvecklingsplan.");
        assertThat(verksamhet.brister(OMRADE, 3)).isEmpty();
    }

    @Test
    void lika_strang_som_samsta_betyget_varnar_inte() {
        verksamhet.bedom(2, "Avvikelser förekommer.", null);
        assertThat(verksamhet.brister(OMRADE, 2)).isEmpty();
    }

    @Test
    void sista_steget_pa_en_kort_skala_ar_lika_strangt_som_pa_en_lang() {
        verksamhet.bedom(2, "Allvarliga brister.", null);
        assertThat(verksamhet.brister(TVA_STEG, 3)).isEmpty();
        verksamhet.bedom(1, "Inga brister.", null);
        assertThat(Brott.nycklar(verksamhet.brister(TVA_STEG, 2))).containsExactly("rapport.fel.varningsmotiv");
    }

    @Test
    void utan_skala_ar_motivet_hela_bedomningen() {
        assertThat(Brott.nycklar(verksamhet.brister(UTAN_SKALA, null))).containsExactly("rapport.fel.omradestext");
        verksamhet.bedom(null, "Nämnden leder verksamheten väl.", null);
        assertThat(verksamhet.brister(UTAN_SKALA, null)).isEmpty();
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

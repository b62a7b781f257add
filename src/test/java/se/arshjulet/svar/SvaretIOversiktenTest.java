package se.arshjulet.svar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.innehall.Oversikt;
import se.arshjulet.innehall.OversiktService;
import se.arshjulet.organisation.Roll;

/** The API tells of an answer what the pages do: while it is completed, what was submitted. */
class SvaretIOversiktenTest extends Svarsprov {

    @Test
    void det_som_namnden_skriver_visas_inte_forran_det_ar_inlamnat() {
        spara(Roll.NAMND, LamnaSvarService.class, Steg.SVAR, SvarProcess.LAMNA, besvarat());
        for (Roll roll : new Roll[] {Roll.NAMND, Roll.YRKESREVISOR}) {
            Oversikt.Svarsbild svar = svaret(roll);
            assertThat(svar.status()).isEqualTo("VANTAS");
            assertThat(svar.punkter()).isEmpty();
            assertThat(svar.inlamningar()).isEmpty();
            assertThat(svar.beslut()).isNull();
        }
    }

    @Test
    void under_kompletteringen_star_det_som_var_inlamnat_och_inget_av_det_som_skrivs() {
        lamnaIn();
        assertThat(svaret(Roll.NAMND).punkter()).hasSize(2).allSatisfy(p -> assertThat(p.atgard()).isEqualTo("Kartläggning"));
        begarKomplettering();
        Svarsformular formular = las(Roll.NAMND, KompletteraSvarService.class, Steg.SVARSGRANSKNING, SvarProcess.KOMPLETTERA);
        formular.setParagraf("46");
        formular.getPunkter().get(1).setBeskrivning("Kartläggning klar till hösten");
        spara(Roll.NAMND, KompletteraSvarService.class, Steg.SVARSGRANSKNING, SvarProcess.KOMPLETTERA, formular);
        for (Roll roll : new Roll[] {Roll.NAMND, Roll.YRKESREVISOR, Roll.FORTROENDEVALD}) {
            Oversikt.Svarsbild svar = svaret(roll);
            assertThat(svar.status()).isEqualTo("KOMPLETTERING_BEGARD");
            assertThat(svar.punkter()).as(roll.name()).isEmpty();
            assertThat(svar.beslut().paragraf()).isEqualTo("45");
            assertThat(svar.senast()).isAfter(svar.granskningar().get(0).tidpunkt().toLocalDate());
            assertThat(svar.inlamningar()).singleElement().satisfies(i -> assertThat(i.html()).contains("Kartläggning").doesNotContain("till hösten"));
        }
        slutfor(Roll.NAMND, KompletteraSvarService.class, Steg.SVARSGRANSKNING, SvarProcess.KOMPLETTERA);
        assertThat(svaret(Roll.YRKESREVISOR).punkter().get(1).atgard()).isEqualTo("Kartläggning klar till hösten");
    }

    private Oversikt.Svarsbild svaret(Roll roll) {
        return som(roll, (bonor, granskning) -> bonor.hamta(OversiktService.class).hamta(tecken, granskning.getAr())).svar();
    }
}

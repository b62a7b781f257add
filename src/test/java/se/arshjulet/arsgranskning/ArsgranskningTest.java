package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.arshjulet.mall.Mall;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Ar;

class ArsgranskningTest {

    private final Arsgranskning granskning = Ar.granskning();

    @Test
    void en_ny_granskning_pagar_och_borjar_med_oberoendet() {
        assertThat(granskning.getStatus()).isEqualTo(Arsgranskning.Status.PAGAENDE);
        assertThat(granskning.getFas()).isEqualTo(Fas.OBEROENDE);
        assertThat(granskning.getBeteckning()).isEqualTo("NORV-2023");
    }

    @Test
    void fasen_gar_framat_men_aldrig_tillbaka() {
        granskning.narFas(Fas.GRANSKNING);
        granskning.narFas(Fas.RISKPLAN);
        assertThat(granskning.getFas()).isEqualTo(Fas.GRANSKNING);
    }

    @Test
    void en_avslutad_granskning_andras_inte() {
        granskning.avsluta();
        assertThat(granskning.getFas()).isEqualTo(Fas.AVSLUT);
        assertThatThrownBy(() -> granskning.beskrivAnsvarsomraden("nytt")).isInstanceOf(Regelbrott.class);
        assertThatThrownBy(() -> granskning.avbryt("för sent")).isInstanceOf(Regelbrott.class);
        assertThatThrownBy(() -> granskning.narFas(Fas.SVAR)).isInstanceOf(Regelbrott.class);
        assertThatThrownBy(() -> granskning.bytYrkesrevisor(Ar.revisor())).isInstanceOf(Regelbrott.class);
    }

    @Test
    void att_avbryta_kraver_ett_motiv() {
        assertThatThrownBy(() -> granskning.avbryt("  ")).isInstanceOf(Regelbrott.class).hasMessageContaining("avbrottsmotiv");
        assertThat(granskning.getStatus()).isEqualTo(Arsgranskning.Status.PAGAENDE);
        assertThatThrownBy(() -> granskning.avbryt("x".repeat(4001))).isInstanceOf(Regelbrott.class).hasMessageContaining("platform.fel.forLang");
        granskning.avbryt(" Nämnden upphör. ");
        assertThat(granskning.getStatus()).isEqualTo(Arsgranskning.Status.AVBRUTEN);
        assertThat(granskning.getAvbrottsmotiv()).isEqualTo("Nämnden upphör.");
    }

    @Test
    void bara_en_aktiv_yrkesrevisor_kan_granska() {
        Anvandare registrator = new Anvandare("registrator", "Rolf", Set.of(Roll.REGISTRATOR));
        assertThatThrownBy(() -> granskning.bytYrkesrevisor(registrator)).isInstanceOf(Regelbrott.class);
        Anvandare slutat = Ar.revisor();
        slutat.inaktivera();
        assertThatThrownBy(() -> granskning.bytYrkesrevisor(slutat)).isInstanceOf(Regelbrott.class);
    }

    @Test
    void inget_ar_startas_for_en_inaktiv_namnd() {
        Namnd namnd = Ar.namnd();
        namnd.inaktivera();
        Revisionsar ar = new Revisionsar(2023, new Mall("Mall", 1, "{}"));
        assertThatThrownBy(() -> new Arsgranskning(ar, namnd, Ar.revisor(), Ar.START))
                .isInstanceOf(Regelbrott.class).hasMessageContaining("namndInaktiv");
    }
}

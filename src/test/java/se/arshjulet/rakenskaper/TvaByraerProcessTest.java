package se.arshjulet.rakenskaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Obehorig;

/** The firms of a nämnd make their statements, each on its förvaltningar; the step is over when all have. */
class TvaByraerProcessTest {

    @Test
    void varje_byra_lamnar_sitt_uttalande_i_en_egen_uppgift() {
        Byraprov.prova(prov -> {
            prov.ge("DIM", prov.a);
            prov.ge("MS", prov.b);
            prov.oppna();
            Uppgift annas = prov.ta(prov.anna);
            Uppgift bos = prov.ta(prov.bo);
            assertThat(List.of(annas, bos)).extracting(Uppgift::getNamn).containsExactly("Lämna uttalande, Byrå A", "Lämna uttalande, Byrå B");
            assertThatThrownBy(() -> prov.las(prov.anna, bos)).isInstanceOf(Obehorig.class);
            prov.lamna(prov.anna, annas);
            assertThat(prov.pagar()).isTrue();
            assertThat(prov.lamnade()).containsExactly("DIM Byrå A");
            prov.lamna(prov.bo, bos);
            assertThat(prov.lamnade()).containsExactly("DIM Byrå A", "MS Byrå B");
            assertThat(prov.pagar()).isFalse();
        });
    }

    @Test
    void det_som_pagar_enligt_en_aldre_modell_gar_till_nasta_byra_och_slutar_nar_alla_har_lamnat() {
        Byraprov.prova(prov -> {
            prov.enligtAldreModell();
            prov.ge("DIM", prov.a);
            prov.ge("MS", prov.b);
            prov.oppna();
            prov.lamna(prov.anna, prov.ta(prov.anna));
            assertThat(prov.pagar()).isTrue();
            assertThat(prov.gruppens(prov.anna)).isEmpty();
            Uppgift kvar = prov.ta(prov.bo);
            assertThat(prov.las(prov.bo, kvar).getUttalanden()).extracting(Uttalandedel::getForvaltning).containsExactly("", "MS");
            prov.lamna(prov.bo, kvar);
            assertThat(prov.lamnade()).containsExactly("DIM Byrå A", "MS Byrå B");
            assertThat(prov.pagar()).isFalse();
        });
    }

    @Test
    void i_en_aldre_modell_slutar_steget_ocksa_nar_den_byra_som_var_kvar_mister_uppdraget() {
        Byraprov.prova(prov -> {
            prov.enligtAldreModell();
            prov.ge("DIM", prov.a);
            prov.ge("MS", prov.b);
            prov.oppna();
            prov.lamna(prov.anna, prov.ta(prov.anna));
            prov.ge("MS", null);
            assertThat(prov.pagar()).isFalse();
        });
    }

    @Test
    void uppgifterna_foljer_uppdragen_ocksa_nar_de_andras_efterat() {
        Byraprov.prova(prov -> {
            prov.ge("DIM", prov.a);
            prov.oppna();
            prov.ge("MS", prov.b);
            assertThat(prov.gruppens(prov.anna)).hasSize(1);
            assertThat(prov.gruppens(prov.bo)).hasSize(1);
            prov.ge("DIM", prov.b);
            assertThat(prov.gruppens(prov.anna)).isEmpty();
            prov.lamna(prov.bo, prov.ta(prov.bo));
            assertThat(prov.lamnade()).containsExactly("DIM Byrå B", "MS Byrå B");
            assertThat(prov.pagar()).isFalse();
        });
    }

    @Test
    void en_byra_som_ar_klar_och_far_ett_uppdrag_till_uttalar_sig_bara_om_det() {
        Byraprov.prova(prov -> {
            prov.ge("DIM", prov.a);
            prov.ge("MS", prov.b);
            prov.oppna();
            prov.lamna(prov.anna, prov.ta(prov.anna));
            prov.ge("MS", prov.a);
            assertThat(prov.gruppens(prov.bo)).isEmpty();
            Uppgift till = prov.ta(prov.anna);
            assertThat(prov.las(prov.anna, till).getUttalanden()).extracting(Uttalandedel::getForvaltning).containsExactly("", "MS");
            prov.lamna(prov.anna, till);
            assertThat(prov.lamnade()).containsExactly("DIM Byrå A", "MS Byrå A");
            assertThat(prov.pagar()).isFalse();
        });
    }

    @Test
    void utan_uppdrag_vantar_steget_pa_dem_som_far_det() {
        Byraprov.prova(prov -> {
            prov.oppna();
            assertThat(List.of(prov.anna, prov.bo)).allSatisfy(vem -> assertThat(prov.gruppens(vem)).isEmpty());
            prov.ge("DIM", prov.a);
            prov.ge("MS", prov.b);
            prov.lamna(prov.bo, prov.ta(prov.bo));
            assertThat(prov.gruppens(prov.bo)).isEmpty();
            prov.lamna(prov.anna, prov.ta(prov.anna));
            assertThat(prov.pagar()).isFalse();
        });
    }

    @Test
    void nar_det_enda_uppdraget_tas_bort_vantar_steget_pa_nasta() {
        Byraprov.prova(prov -> {
            prov.ge("DIM", prov.a);
            prov.oppna();
            prov.ge("DIM", null);
            assertThat(prov.pagar()).isTrue();
            assertThat(prov.gruppens(prov.anna)).isEmpty();
            prov.ge("DIM", prov.b);
            prov.lamna(prov.bo, prov.ta(prov.bo));
            assertThat(prov.pagar()).isFalse();
        });
    }
}

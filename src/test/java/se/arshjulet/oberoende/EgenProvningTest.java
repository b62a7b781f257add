package se.arshjulet.oberoende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjulet.oberoende.RevisorsbyteProcessprov.prova;

import org.junit.jupiter.api.Test;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsportfolj;
import se.arshjulet.platform.fel.Regelbrott;

/** A trial of somebody's independence is nobody else's task. */
class EgenProvningTest {

    @Test
    void provningen_lamnas_inte_over_till_nagon_annan() {
        prova(prov -> {
            Uppgift uppgift = prov.uppgift();
            InkorgService inkorg = prov.bonor.hamta(InkorgService.class);
            for (String vem : new String[] {"anna", "direktor"}) {
                prov.som(vem);
                assertThat(inkorg.mottagare(uppgift.getId())).isEmpty();
                assertThatThrownBy(() -> inkorg.overlat(uppgift.getId(), "dag")).isInstanceOf(Regelbrott.class).hasMessageContaining("oberoende.fel.egenProvning");
            }
            assertThat(prov.oppna()).containsExactly("provaOberoende anna");
        });
    }

    @Test
    void den_som_har_fatt_nagon_annans_provning_kan_bara_lamna_tillbaka_den() {
        prova(prov -> {
            prov.ge("dag");
            Uppgift uppgift = prov.uppgift();
            InkorgService inkorg = prov.bonor.hamta(InkorgService.class);
            prov.som("dag");
            assertThatThrownBy(() -> prov.provas(false)).isInstanceOf(Regelbrott.class).hasMessageContaining("oberoende.fel.egenProvning");
            assertThat(inkorg.mottagare(uppgift.getId())).containsExactly(prov.finn("anna"));
            inkorg.overlat(uppgift.getId(), "anna");
            assertThat(prov.oppna()).containsExactly("provaOberoende anna");
        });
    }

    @Test
    void den_gar_hem_nar_den_som_har_fatt_den_lamnar_over_sin_portfolj() {
        prova(prov -> {
            prov.ge("dag");
            prov.uppgift();
            prov.som("direktor");
            prov.bonor.hamta(Uppgiftsportfolj.class).overlat(prov.finn("dag"), prov.finn("cia"));
            assertThat(prov.oppna()).containsExactly("provaOberoende anna");
        });
    }
}

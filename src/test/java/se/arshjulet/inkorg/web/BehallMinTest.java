package se.arshjulet.inkorg.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.platform.fel.FulltUtrymme;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.Trangsel;
import se.arshjulet.platform.web.Faltfel;

class BehallMinTest {

    @Test
    void nar_det_inte_kan_sparas_star_man_kvar_med_det_man_skrev_och_far_veta_varfor() {
        for (Regelbrott hinder : List.of(new FulltUtrymme(), new Trangsel())) {
            Uppgiftsbacking<Object> sida = new Uppgiftsbacking<>() { };
            sida.faltfel = new Faltfel();
            sida.inkorg = new InkorgService() {
                @Override
                public void lasOm(Long id) {
                    throw hinder;
                }
            };
            sida.behallMin();
            assertThat(sida.getSparlage()).isEqualTo("OSPARAD");
            assertThat(sida.faltfel.getBrister()).isEqualTo(hinder.brister());
        }
    }
}

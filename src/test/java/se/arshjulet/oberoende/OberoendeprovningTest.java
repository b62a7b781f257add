package se.arshjulet.oberoende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Ar;

class OberoendeprovningTest {

    private static final LocalDate DAG = LocalDate.of(2023, 1, 20);

    private final Oberoendeprovning provning = new Oberoendeprovning(Ar.granskning(), Ar.revisor());

    @Test
    void alla_fem_hot_och_slutsatsen_ska_vara_med() {
        assertThat(provning.brister()).extracting(Brist::falt).containsExactly("hot[0].forekommer", "hot[1].forekommer",
                "hot[2].forekommer", "hot[3].forekommer", "hot[4].forekommer", "hinder");
        assertThatThrownBy(() -> provning.avsluta(DAG)).isInstanceOf(Regelbrott.class);
        assertThat(provning.getProvad()).isNull();
    }

    @Test
    void utan_hot_och_hinder_far_arbetet_borja() {
        ingaHot();
        provning.dra(false, null);
        provning.avsluta(DAG);
        assertThat(provning.arOberoende()).isTrue();
    }

    @Test
    void ett_hot_utan_hinder_ska_motas_med_en_motatgard() {
        ingaHot();
        provning.bedom(Hot.VANSKAP, true, null);
        provning.dra(false, null);
        assertThat(provning.brister()).extracting(Brist::falt).containsExactly("hot[3].motatgard");
        provning.bedom(Hot.VANSKAP, true, "En kollega granskar den delen.");
        assertThat(provning.brister()).isEmpty();
    }

    @Test
    void ett_hinder_ska_motiveras_och_betyder_att_revisorn_inte_ar_oberoende() {
        ingaHot();
        provning.bedom(Hot.EGENINTRESSE, true, null);
        provning.dra(true, null);
        assertThat(provning.brister()).extracting(Brist::falt).containsExactly("motiv");
        provning.dra(true, "Make i nämndens presidium.");
        provning.avsluta(DAG);
        assertThat(provning.arOberoende()).isFalse();
    }

    @Test
    void en_avslutad_provning_andras_inte() {
        ingaHot();
        provning.dra(false, null);
        provning.avsluta(DAG);
        assertThatThrownBy(() -> provning.dra(true, "ändrat")).isInstanceOf(Regelbrott.class);
        assertThatThrownBy(() -> provning.bedom(Hot.SKRAMSEL, true, null)).isInstanceOf(Regelbrott.class);
        assertThatThrownBy(() -> provning.avsluta(DAG)).isInstanceOf(Regelbrott.class);
    }

    private void ingaHot() {
        for (Hot hot : Hot.values()) {
            provning.bedom(hot, false, null);
        }
    }
}

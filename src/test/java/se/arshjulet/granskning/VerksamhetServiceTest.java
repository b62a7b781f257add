package se.arshjulet.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Formularprov;
import se.arshjulet.testsupport.Upplagt;

class VerksamhetServiceTest {

    private Formularprov<Verksamhetsformular> mars;
    private Formularprov<Verksamhetsformular> oktober;

    @BeforeEach
    void startaAret() {
        mars = new Formularprov<>(VerksamhetService.class, Steg.GRANSKNING_MARS, Upplagt::allt);
        oktober = mars.sedan(VerksamhetService.class, Steg.GRANSKNING_OKT);
    }

    @Test
    void dag_eller_notering_racker() {
        assertThat(mars.brister()).containsExactly("tillfalle.behandlad.datum");
        mars.spara(f -> f.getTillfalle().setNotering("Fördjupad månadsrapport."));
        assertThat(mars.brister()).isEmpty();
        assertThat(oktober.brister()).isNotEmpty();
        oktober.spara(f -> f.getTillfalle().getBehandlad().setDatum("2023-12-21"));
        assertThat(oktober.brister()).isEmpty();
        assertThat(mars.las().getTillfalle().getBehandlad().getDatum()).isEmpty();
    }

    @Test
    void verksamhetens_delomraden_visas_i_oktober_men_kravs_inte() {
        assertThat(mars.las().getDelomraden()).isEmpty();
        assertThat(oktober.las().getDelomraden()).hasSize(11);
        oktober.spara(f -> f.getTillfalle().setNotering("Delårsrapport."));
        assertThat(oktober.brister()).isEmpty();
    }

    @Test
    void ett_delomrade_far_bedomning_kontrollpunkter_egen_bedomning_och_beslut() {
        oktober.spara(f -> {
            Delomradesdel v2 = f.getDelomraden().get(1);
            v2.setNiva("2");
            v2.setIakttagelse("Styrkortet saknar mätetal.");
            v2.getKontrollpunkter().get(0).setUppfylld("true");
            v2.getKontrollpunkter().get(1).setUppfylld("false");
            v2.getEgenbedomningar().get(1).setNiva("1");
            v2.nyttBeslut();
            v2.getBeslut().get(0).getBeslut().setDatum("2023-06-21");
            v2.getBeslut().get(0).getBeslut().setParagraf("19");
            v2.getBeslut().get(0).setRubrik("Utredning 1177");
            v2.nyttBeslut();
        });
        Delomradesdel v2 = oktober.las().getDelomraden().get(1);
        assertThat(v2.getNiva()).isEqualTo("2");
        assertThat(v2.getKontrollpunkter()).extracting(Kontrollpunktsdel::getUppfylld).containsExactly("true", "false", "", "");
        assertThat(v2.getEgenbedomningar()).extracting(Egenbedomningsdel::getNiva).containsExactly("", "1");
        assertThat(v2.getBeslut()).singleElement().satisfies(b -> assertThat(b.getRubrik()).isEqualTo("Utredning 1177"));
    }

    @Test
    void ett_delomrade_fran_ett_annat_steg_avvisas() {
        assertThatThrownBy(() -> mars.spara(f -> f.getDelomraden().add(oktober.las().getDelomraden().get(0))))
                .isInstanceOf(Regelbrott.class).hasMessageContaining("delomraden[0].kod");
    }
}

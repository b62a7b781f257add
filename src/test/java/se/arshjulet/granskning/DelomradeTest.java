package se.arshjulet.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.testsupport.Ar;

class DelomradeTest {

    private final Arsgranskning granskning = Ar.granskning();
    private final Forvaltning ms = granskning.getForvaltningar().get(1);
    private final Delomrade delomrade = new Delomrade(granskning, "verksamhet", "V6a", "Bättre liv och hälsa för fler", 7, null);

    @Test
    void ett_nytt_delomrade_ar_inte_bedomt() {
        assertThat(delomrade.isBedomt()).isFalse();
        assertThat(Bedomning.av(null)).isNull();
        assertThat(Iakttagelse.av("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void en_niva_utanfor_skalan_avvisas(int niva) {
        assertThatThrownBy(() -> Bedomning.av(niva)).isInstanceOf(Regelbrott.class);
    }

    @Test
    void niva_tva_ar_en_avvikelse_och_tre_en_vasentlig() {
        assertThat(Bedomning.av(1).isAvvikelse()).isFalse();
        assertThat(Bedomning.av(2).isAvvikelse()).isTrue();
    }

    @Test
    void forvaltningens_egen_bedomning_far_skilja_sig_fran_revisorns() {
        delomrade.bedom(Bedomning.av(2), Iakttagelse.av("Styrkortet saknar mätetal."));
        delomrade.antecknaEgenbedomning(ms, Bedomning.av(1), null);
        assertThat(delomrade.getBedomning().getNiva()).isEqualTo(2);
        assertThat(delomrade.getEgenbedomningar()).singleElement().satisfies(e -> assertThat(e.getBedomning().getNiva()).isEqualTo(1));
    }

    @Test
    void en_forvaltning_har_hogst_en_egen_bedomning() {
        delomrade.antecknaEgenbedomning(ms, Bedomning.av(1), null);
        delomrade.antecknaEgenbedomning(ms, Bedomning.av(2), "Ändrad i årsredovisningen.");
        assertThat(delomrade.getEgenbedomningar()).hasSize(1);
        delomrade.antecknaEgenbedomning(ms, null, null);
        assertThat(delomrade.getEgenbedomningar()).isEmpty();
    }

    @Test
    void beslut_som_underlag_star_i_ordning() {
        delomrade.laggTillBeslut(new Beslut(LocalDate.of(2023, 6, 21), "19"), "Utredning 1177");
        delomrade.laggTillBeslut(new Beslut(LocalDate.of(2023, 10, 16), "32"), "Avvaktas");
        assertThat(delomrade.getBeslut()).extracting(Beslutsunderlag::getOrdning).containsExactly(1, 2);
    }

    @Test
    void ett_tillfalle_ar_antecknat_med_dag_eller_notering() {
        Tillfalle tillfalle = new Tillfalle(granskning, "verksamhet", Period.OKT);
        assertThat(tillfalle.isAntecknat()).isFalse();
        tillfalle.anteckna(null, "Behandlades inte av nämnden.");
        assertThat(tillfalle.isAntecknat()).isTrue();
        tillfalle.anteckna(new Beslut(null, "12"), null);
        assertThat(tillfalle.isAntecknat()).isFalse();
        tillfalle.anteckna(new Beslut(LocalDate.of(2023, 12, 21), null), null);
        assertThat(tillfalle.isAntecknat()).isTrue();
    }
}

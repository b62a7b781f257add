package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.arshjulet.testsupport.Provbank.NORV;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjulet.testsupport.Arsvandring;
import se.arshjulet.testsupport.Inspelning.Provfel;
import se.arshjulet.testsupport.Provbank;
import se.arshjulet.testsupport.Provplan;

class AvbrottProcessTest {

    @RegisterExtension
    final Provbank bank = new Provbank();

    private void avbryt() {
        bank.motor().getRuntimeService().createMessageCorrelation("arsgranskningAvbruten").processInstanceBusinessKey(NORV).correlate();
    }

    /** Från riskplanen pågår alla årets fem spår samtidigt. */
    @ParameterizedTest
    @ValueSource(strings = {"oberoende", "riskplan", "uppfoljning1", "uppfoljning2", "rapport", "kvalitetssakring", "beslut",
            "expediering", "svar"})
    void aret_kan_avbrytas_i_varje_fas(String fas) {
        Arsvandring ar = new Arsvandring(bank).till(fas);
        bank.bliDag(Provplan.FORSENAS);
        assertThat(bank.uppgifter()).isNotEmpty();
        avbryt();
        assertThat(ar.ar()).isEnded().hasPassed("avbryt", "avbruten").hasNotPassed("avsluta");
        assertThat(bank.avbrott.anrop()).hasSize(1);
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void aret_kan_avbrytas_medan_en_fas_vantar_pa_sin_dag() {
        Arsvandring ar = new Arsvandring(bank);
        assertThat(bank.vantandeSteg()).containsExactly("oberoende");
        avbryt();
        assertThat(ar.ar()).isEnded();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void aret_kan_avbrytas_trots_en_driftstorning() {
        bank.frysningar.vagra(true);
        Arsvandring ar = new Arsvandring(bank).till("kvalitetssakring");
        bank.bliDag(Provplan.OPPNAR);
        ar.slutfor("kvalitetssakring");
        for (int dag = 1; dag < 4; dag++) {
            bank.bliDag(Provplan.OPPNAR.plusDays(dag));
        }
        assertThat(bank.stannadeJobb()).hasSize(1);
        avbryt();
        assertThat(bank.tomt()).isTrue();
    }

    @Test
    void ett_avbrott_som_inte_gar_att_genomfora_andrar_ingenting() {
        Arsvandring ar = new Arsvandring(bank).till("rapport");
        bank.bliDag(Provplan.OPPNAR);
        bank.avbrott.vagra(true);
        assertThatThrownBy(this::avbryt).isInstanceOf(Provfel.class);
        assertThat(bank.uppgifter()).containsExactly("skrivUtkast");
        ar.tillSlutet();
        assertThat(ar.ar()).isEnded().hasPassed("avsluta");
    }

    @Test
    void ett_avslutat_ar_kan_inte_avbrytas() {
        new Arsvandring(bank).tillSlutet();
        assertThatThrownBy(this::avbryt).isInstanceOf(MismatchingMessageCorrelationException.class);
    }
}

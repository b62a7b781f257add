package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.testsupport.server.Falla;
import se.arshjulet.testsupport.server.Provar;
import se.arshjulet.testsupport.server.Provdata;
import se.arshjulet.testsupport.server.Servertest;

/** Domain and engine commit together or not at all. */
class TransaktionIT extends Servertest {

    @Inject
    Provdata prov;

    @Inject
    Falla falla;

    @Inject
    ArsgranskningService arsgranskning;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    ProcessEngine motor;

    @Test
    void ett_fel_efter_att_processen_startat_lamnar_varken_arende_eller_process() {
        Provar provar = prov.laggUpp();
        assertThatThrownBy(() -> prov.som(provar.direktor(), () -> {
            falla.efter(() -> starta(provar));
            return null;
        })).isInstanceOf(Falla.Utlost.class);
        assertThat(arsgranskningar.finn(provar.namnd(), provar.ar())).isEmpty();
        assertThat(processer(provar)).isZero();
    }

    @Test
    void utan_fel_finns_bade_arende_och_process() {
        Provar provar = prov.laggUpp();
        prov.som(provar.direktor(), () -> starta(provar));
        assertThat(arsgranskningar.finn(provar.namnd(), provar.ar())).hasSize(1);
        assertThat(processer(provar)).isPositive();
    }

    @Test
    void ett_fel_efter_att_motorn_oppnat_en_uppgift_lamnar_varken_uppgift_eller_rad_i_inkorgen() {
        Provar provar = prov.laggUpp();
        Long id = prov.som(provar.direktor(), () -> starta(provar));
        assertThatThrownBy(() -> prov.som(provar.direktor(), () -> {
            falla.efter(() -> arsgranskning.oppna(id, Steg.OBEROENDE));
            return null;
        })).isInstanceOf(Falla.Utlost.class);
        assertThat(uppgifter.oppna(id)).isEmpty();
        assertThat(motor.getTaskService().createTaskQuery().processInstanceBusinessKey(provar.beteckning()).count()).isZero();
        assertThat(arsgranskningar.handelser(id, 10)).extracting("typ").containsExactly("arsgranskning.startad");
    }

    private Long starta(Provar provar) {
        return arsgranskning.starta(provar.ar(), provar.namnd(), provar.revisor());
    }

    private long processer(Provar provar) {
        return motor.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(provar.beteckning()).count();
    }
}

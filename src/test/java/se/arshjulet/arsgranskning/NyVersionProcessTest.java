package se.arshjulet.arsgranskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjulet.rapport.RapportProcess;
import se.arshjulet.testsupport.Arsvandring;
import se.arshjulet.testsupport.Provbank;
import se.arshjulet.testsupport.Provplan;

/** The office changes its model in the middle of the year. */
class NyVersionProcessTest {

    @RegisterExtension
    final Provbank bank = new Provbank();

    /** The new model of the year has no svar: also what is decided for svar is over when it has been sent out. */
    private void driftsattArUtanSvar() {
        driftsatt("arsgranskning", "sourceRef=\"forSvarEllerKannedom\" targetRef=\"svar\"",
                "sourceRef=\"forSvarEllerKannedom\" targetRef=\"avsluta\"");
    }

    private void driftsatt(String modell, String fore, String efter) {
        String andrad = las(modell).replace(fore, efter);
        assertThat(andrad).contains(efter);
        bank.motor().getRepositoryService().createDeployment().addString(modell + ".bpmn", andrad).deploy();
    }

    private static String las(String modell) {
        try (InputStream in = NyVersionProcessTest.class.getResourceAsStream("/bpmn/" + modell + ".bpmn")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int version(ProcessInstance instans) {
        return bank.motor().getRepositoryService().getProcessDefinition(instans.getProcessDefinitionId()).getVersion();
    }

    @Test
    void ett_pagaende_ar_gar_klart_pa_den_gamla_modellen() {
        Arsvandring pagaende = new Arsvandring(bank).till("beslut");
        driftsattArUtanSvar();
        pagaende.tillSlutet();
        assertThat(version(pagaende.ar())).isEqualTo(1);
        assertThat(pagaende.ar()).isEnded().hasPassed("svar", "avsluta");
    }

    @Test
    void ett_nytt_ar_borjar_pa_den_nya_modellen() {
        driftsattArUtanSvar();
        Arsvandring nytt = new Arsvandring(bank);
        nytt.tillSlutet();
        assertThat(version(nytt.ar())).isEqualTo(2);
        assertThat(nytt.ar()).isEnded().hasPassed("avsluta").hasNotPassed("svar");
    }

    @Test
    void en_pagaende_fas_gar_klart_pa_sin_modell_och_nasta_ar_far_den_nya() {
        Arsvandring pagaende = new Arsvandring(bank).till("rapport");
        bank.bliDag(Provplan.OPPNAR);
        driftsatt("rapport", "name=\"Skriv utkast\"", "name=\"Skriv rapporten\"");
        assertThat(bank.uppgift(RapportProcess.SKRIV_UTKAST)).hasName("Skriv utkast");
        pagaende.tillSlutet();
        assertThat(pagaende.ar()).isEnded();
        new Arsvandring(bank).till("rapport");
        bank.korJobb();
        assertThat(bank.uppgift(RapportProcess.SKRIV_UTKAST)).hasName("Skriv rapporten");
    }
}

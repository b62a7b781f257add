package se.arshjulet.drift;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.InkorgService;
import se.arshjulet.inkorg.Oppnad;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.oberoende.Oberoendeformular;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.process.Modeller;
import se.arshjulet.testsupport.server.Avstamning;
import se.arshjulet.testsupport.server.Lopp;
import se.arshjulet.testsupport.server.Provar;
import se.arshjulet.testsupport.server.Provdata;
import se.arshjulet.testsupport.server.Servertest;
import se.arshjulet.testsupport.server.Transaktion;

/** Two administratörer, or two nodes, begin the same move in the same moment; somebody completes a task meanwhile. */
class ModellflyttIT extends Servertest {

    private static final String MODELL = "oberoende";
    private static final int GANGER = 3;
    private static final int ARENDEN = 5;

    @Inject
    Provdata prov;

    @Inject
    Lopp lopp;

    @Inject
    ArsgranskningService arsgranskning;

    @Inject
    ModellService modeller;

    @Inject
    InkorgService inkorg;

    @Inject
    UppgiftRepository uppgifter;

    @Inject
    Avstamning avstamning;

    @Inject
    Transaktion transaktion;

    @Inject
    ProcessEngine motor;

    @Test
    void nar_tva_borjar_samma_flytt_samtidigt_flyttas_varje_process_en_gang_och_bada_far_svar() throws Exception {
        for (int gang = 0; gang < GANGER; gang++) {
            List<Provar> provar = IntStream.range(0, ARENDEN).mapToObj(nummer -> prov.laggUpp()).toList();
            List<Long> arenden = provar.stream().map(this::oppnad).toList();
            int fran = nyaste();
            nyVersion();
            long pagar = pagar(fran);

            List<Object> utfall = lopp.samtidigt(provar.get(0).administrator(), provar.get(1).administrator(), () -> modeller.flytta(MODELL, fran, fran + 1));

            assertThat(utfall).as("%s", utfall).allMatch(ett -> ett instanceof Flyttutfall || ett instanceof Regelbrott nej && nej.brister().get(0).nyckel().equals("drift.modell.fel.inget"));
            List<Flyttutfall> omgangar = utfall.stream().filter(Flyttutfall.class::isInstance).map(Flyttutfall.class::cast).toList();
            assertThat(omgangar.stream().mapToLong(Flyttutfall::flyttade).sum()).isEqualTo(pagar).isGreaterThanOrEqualTo(ARENDEN);
            assertThat(omgangar).allSatisfy(en -> {
                assertThat(en.stannade()).isEmpty();
                assertThat(en.kvar()).isZero();
            });
            assertThat(pagar(fran)).isZero();
            assertThat(pagar(fran + 1)).isEqualTo(pagar);
            assertThat(avstamning.antal("drift.flyttad", arenden)).as("told once in each case").isEqualTo(ARENDEN);
            assertThat(avstamning.baraPaEttStalle()).isEmpty();
            assertThat(transaktion.las(() -> arenden.stream().mapToInt(id -> uppgifter.oppna(id).size()).sum())).isEqualTo(ARENDEN);
        }
    }

    @Test
    void nar_en_uppgift_slutfors_medan_den_flyttas_blir_bada_gjorda() throws Exception {
        for (int gang = 0; gang < GANGER; gang++) {
            Provar provar = prov.laggUpp();
            Long uppgift = forsta(oppnad(provar));
            int fran = nyaste();
            nyVersion();

            List<Object> utfall = lopp.samtidigt(provar.administrator(), () -> modeller.flytta(MODELL, fran, fran + 1), provar.revisor(), () -> provaOberoende(uppgift));

            assertThat(utfall.get(0)).isInstanceOf(Flyttutfall.class).extracting("stannade").isEqualTo(List.of());
            assertThat(utfall.get(1)).isEqualTo("klar");
            assertThat(transaktion.las(() -> uppgifter.finn(uppgift))).isEmpty();
            assertThat(pagar(fran)).isZero();
            assertThat(avstamning.baraPaEttStalle()).isEmpty();
        }
    }

    private Long forsta(Long arende) {
        return transaktion.las(() -> uppgifter.oppna(arende).get(0).getId());
    }

    private String provaOberoende(Long uppgift) {
        Oppnad<Object> oppnad = inkorg.oppna(uppgift);
        Oberoendeformular formular = (Oberoendeformular) oppnad.formular();
        formular.getHot().forEach(hot -> hot.setForekommer("false"));
        formular.setHinder("false");
        inkorg.slutfor(uppgift, oppnad.version(), formular);
        return "klar";
    }

    private Long oppnad(Provar provar) {
        return prov.som(provar.direktor(), () -> {
            Long id = arsgranskning.starta(provar.ar(), provar.namnd(), provar.revisor());
            arsgranskning.oppna(id, Steg.OBEROENDE);
            return id;
        });
    }

    /** The same model again: to the engine a newer version. */
    private void nyVersion() throws IOException {
        try (InputStream modell = Modeller.class.getResourceAsStream("/bpmn/" + MODELL + ".bpmn")) {
            motor.getRepositoryService().createDeployment().addString(MODELL + ".bpmn", new String(modell.readAllBytes(), StandardCharsets.UTF_8)).deploy();
        }
    }

    private int nyaste() {
        return motor.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(MODELL).latestVersion().singleResult().getVersion();
    }

    private long pagar(int version) {
        String id = motor.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(MODELL).processDefinitionVersion(version).singleResult().getId();
        return motor.getRuntimeService().createProcessInstanceQuery().processDefinitionId(id).count();
    }
}

package se.arshjulet.platform.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** The rules of {@code bpmn/flytt} are about models and steps that there are. */
class FlyttregelTest {

    private static final String SUMMA = "\\p{XDigit}{64}";

    @Test
    void varje_regelfil_lases_och_hor_till_en_modell() throws IOException {
        try (Stream<Path> filer = Files.list(Path.of("bpmn/flytt"))) {
            assertThat(filer.map(fil -> fil.getFileName().toString())).containsExactlyInAnyOrderElementsOf(Flyttregel.FILER.stream().map(modell -> modell + ".json").toList());
        }
        assertThat(Modeller.ALLA).containsAll(Flyttregel.FILER);
    }

    @Test
    void varje_regel_galler_en_aldre_modell_och_dess_steg_finns_i_den_nyaste() {
        assertThat(Flyttregel.FILER).allSatisfy(modell -> {
            List<Flyttregel> regler = Flyttregel.alla(modell);
            assertThat(regler).isNotEmpty();
            assertThat(regler.stream().flatMap(regel -> regel.fran().stream())).doesNotHaveDuplicates().doesNotContain(Andradmodell.summa(modell)).allMatch(summa -> summa.matches(SUMMA));
            assertThat(regler).allSatisfy(regel -> assertThat(okanda(modell, regel)).isEmpty());
        });
    }

    @Test
    void ett_steg_som_inte_finns_i_den_nyaste_modellen_upptacks() {
        Flyttregel planterad = new Flyttregel(List.of("0".repeat(64)), true, Map.of("lamnaSvaret", "lamnaSvar", "granskaSvaret", "granskaSvarHittepa"));
        assertThat(okanda("svar", planterad)).containsExactly("granskaSvarHittepa");
    }

    @Test
    void en_modell_utan_regel_har_ingen_och_ett_svar_av_den_forsta_modellen_stannar() {
        assertThat(Flyttregel.hos(Flyttregel.alla("rapport"), Andradmodell.summa("rapport"))).isEqualTo(Flyttregel.INGEN);
        assertThat(Flyttregel.hos(Flyttregel.alla("svar"), "68f2d1638164db492b97e6defe2c60a9199b69a594f33bbd199d5bcfecb2159f").flyttas()).isFalse();
    }

    private static List<String> okanda(String modell, Flyttregel regel) {
        BpmnModelInstance nyast = Bpmn.readModelFromStream(FlyttregelTest.class.getResourceAsStream("/bpmn/" + modell + ".bpmn"));
        return regel.steg().values().stream().filter(steg -> nyast.getModelElementById(steg) == null).toList();
    }
}

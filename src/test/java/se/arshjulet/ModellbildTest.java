package se.arshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.arshjulet.testsupport.Provbank;

/** The models can be read: everything has a name and is drawn, and no lines go through the boxes. */
class ModellbildTest {

    static final List<String> MODELLER = Provbank.MODELLER;

    private static BpmnModelInstance las(String modell) {
        return Bpmn.readModelFromStream(ModellbildTest.class.getResourceAsStream("/bpmn/" + modell + ".bpmn"));
    }

    @ParameterizedTest
    @FieldSource("MODELLER")
    void modellen_heter_som_sin_fas_och_kan_koras(String modell) {
        assertThat(las(modell).getModelElementsByType(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(modell);
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
            assertThat(process.getDocumentations()).as("säger vad fasen är").isNotEmpty();
        });
    }

    @ParameterizedTest
    @FieldSource("MODELLER")
    void allt_i_modellen_har_namn(String modell) {
        assertThat(las(modell).getModelElementsByType(FlowNode.class)).allSatisfy(nod ->
                assertThat(nod.getName()).as(nod.getId()).isNotBlank());
        assertThat(las(modell).getModelElementsByType(SequenceFlow.class)).filteredOn(flode -> flode.getConditionExpression() != null)
                .allSatisfy(flode -> assertThat(flode.getName()).as(flode.getId()).isNotBlank());
    }

    @ParameterizedTest
    @FieldSource("MODELLER")
    void allt_i_modellen_ar_ritat_en_gang(String modell) {
        BpmnModelInstance las = las(modell);
        List<String> ritat = las.getModelElementsByType(BpmnShape.class).stream().map(figur -> figur.getBpmnElement().getId()).toList();
        List<String> streck = las.getModelElementsByType(BpmnEdge.class).stream().map(linje -> linje.getBpmnElement().getId()).toList();
        assertThat(ritat).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(idn(las.getModelElementsByType(FlowNode.class)));
        assertThat(streck).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(idn(las.getModelElementsByType(SequenceFlow.class)));
    }

    private static List<String> idn(Collection<? extends FlowElement> element) {
        return element.stream().map(FlowElement::getId).toList();
    }

    @ParameterizedTest
    @FieldSource("MODELLER")
    void strecken_ar_raka_och_gar_inte_genom_nagon_ruta(String modell) {
        BpmnModelInstance las = las(modell);
        for (BpmnEdge linje : las.getModelElementsByType(BpmnEdge.class)) {
            List<Waypoint> punkter = List.copyOf(linje.getWaypoints());
            for (int i = 1; i < punkter.size(); i++) {
                Stracka stracka = new Stracka(punkter.get(i - 1), punkter.get(i));
                assertThat(stracka.rak()).as(linje.getId()).isTrue();
                assertThat(las.getModelElementsByType(BpmnShape.class)).filteredOn(figur -> !(figur.getBpmnElement() instanceof SubProcess))
                        .noneMatch(figur -> stracka.skar(figur.getBounds()));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("MODELLER")
    void inga_rutor_ligger_over_varandra(String modell) {
        List<BpmnShape> figurer = las(modell).getModelElementsByType(BpmnShape.class).stream()
                .filter(figur -> !(figur.getBpmnElement() instanceof SubProcess || figur.getBpmnElement() instanceof BoundaryEvent)).toList();
        assertThat(figurer).allSatisfy(en -> assertThat(figurer).filteredOn(annan -> annan != en)
                .noneMatch(annan -> overlappar(en.getBounds(), annan.getBounds())));
    }

    @ParameterizedTest
    @FieldSource("MODELLER")
    void det_som_kan_strula_utanfor_huset_kors_for_sig_och_forsoks_igen(String modell) {
        assertThat(las(modell).getModelElementsByType(ServiceTask.class)).allSatisfy(steg -> {
            boolean sistIAret = "${avslutaDelegate}".equals(steg.getCamundaDelegateExpression())
                    || "${avbrytDelegate}".equals(steg.getCamundaDelegateExpression());
            assertThat(steg.isCamundaAsyncBefore()).as(steg.getId()).isEqualTo(!sistIAret);
            assertThat(las(modell).getModelElementById(steg.getId()).getRawTextContent().contains("R3/PT5M")).isEqualTo(!sistIAret);
        });
    }

    @ParameterizedTest
    @FieldSource("MODELLER")
    void anropen_heter_som_faserna(String modell) {
        assertThat(las(modell).getModelElementsByType(CallActivity.class)).allSatisfy(anrop -> {
            assertThat(anrop.getId().toLowerCase(Locale.ROOT).replaceAll("[12]$", "")).isEqualTo(anrop.getCalledElement());
            assertThat(MODELLER).contains(anrop.getCalledElement());
        });
    }

    private static boolean overlappar(Bounds en, Bounds annan) {
        return en.getX() < annan.getX() + annan.getWidth() && annan.getX() < en.getX() + en.getWidth()
                && en.getY() < annan.getY() + annan.getHeight() && annan.getY() < en.getY() + en.getHeight();
    }

    /** A piece of a line between two corners. */
    private record Stracka(double x1, double y1, double x2, double y2) {

        Stracka(Waypoint fran, Waypoint till) {
            this(fran.getX(), fran.getY(), till.getX(), till.getY());
        }

        boolean rak() {
            return x1 == x2 || y1 == y2;
        }

        /** Goes into the box; to reach its edge is only to begin or end there. */
        boolean skar(Bounds ruta) {
            return Math.max(x1, x2) > ruta.getX() && Math.min(x1, x2) < ruta.getX() + ruta.getWidth()
                    && Math.max(y1, y2) > ruta.getY() && Math.min(y1, y2) < ruta.getY() + ruta.getHeight();
        }
    }
}

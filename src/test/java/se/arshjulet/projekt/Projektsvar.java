package se.arshjulet.projekt;

import java.util.List;
import se.arshjulet.fordjupning.FordjupningExpedierad;
import se.arshjulet.rapport.Brev;
import se.arshjulet.rapport.RapportHtml;
import se.arshjulet.rapport.RapportPdf;
import se.arshjulet.svar.Svarsplan;
import se.arshjulet.svar.Svarsstart;
import se.arshjulet.testsupport.Bonor;
import se.arshjulet.testsupport.Provplan;
import se.arshjulet.testsupport.Testmotor;

/** The answers to a granskning that a test leads: processes of their own, to be led too or left out. */
final class Projektsvar {

    private Projektsvar() {
    }

    /** With their own model and services. */
    static void med(ProjektledningProcessTest led, Testmotor motor) {
        Bonor bonor = led.bonor;
        bonor.med(Brev.class, new Brev(bonor.hamta(RapportHtml.class), bonor.hamta(RapportPdf.class), "Region Skåne", "Revisionskontoret"));
        bonor.lyssna(handelse -> {
            if (handelse instanceof FordjupningExpedierad expedierad) {
                Svarsstart.begar(bonor, expedierad);
            }
            led.hor(handelse);
        });
        motor.bona("projekt", bonor.hamta(Projektgang.class)).bona("svarsplan", bonor.hamta(Svarsplan.class)).bona("arsplan", new Provplan()).deploya("bpmn/svar.bpmn");
    }

    /** The cycle ends when the report has been dispatched. */
    static Projektgang utan(Projektgang riktig) {
        Projektgang utan = new Projektgang() {
            @Override
            public List<Long> svarande(Long fordjupadId) {
                return List.of();
            }
        };
        utan.projekt = riktig.projekt;
        utan.oberoende = riktig.oberoende;
        utan.klocka = riktig.klocka;
        return utan;
    }
}

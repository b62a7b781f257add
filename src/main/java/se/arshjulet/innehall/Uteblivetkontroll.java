package se.arshjulet.innehall;

import static se.arshjulet.innehall.Fynd.varje;

/** What was not done says why, and is not also told as done. */
final class Uteblivetkontroll {

    private final Fynd fynd;

    Uteblivetkontroll(Fynd fynd) {
        this.fynd = fynd;
    }

    void kontrollera(Innehall innehall) {
        varje("riskplaner", innehall.riskplaner(), this::riskplan);
    }

    private void riskplan(String plats, RiskplanInnehall plan) {
        uteblivet(plats, plan.uteblivet(), BeslutInnehall.beslut(plan.antagen()) != null || plan.antalRisker() != null);
        varje(plats + ".uppfoljningar", plan.uppfoljningar(), (p, u) -> uteblivet(p, u.uteblivet(), u.arGjord(plan.risker())));
    }

    private void uteblivet(String plats, String motiv, boolean gjort) {
        fynd.nar(motiv != null && motiv.isBlank(), plats + ".uteblivet", "tomt");
        fynd.nar(motiv != null && gjort, plats + ".uteblivet", "uteblivetOchGjort");
    }
}

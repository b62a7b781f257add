package se.arshjulet.innehall;

import static se.arshjulet.innehall.Fynd.varje;

/** What was not done says why, and is not also told as done. */
final class Uteblivetkontroll {

    private final Fynd fynd;

    Uteblivetkontroll(Fynd fynd) {
        this.fynd = fynd;
    }

    void kontrollera(Innehall innehall) {
        varje("riskplaner", innehall.riskplaner(), (p, r) -> uteblivet(p, r.uteblivet(), BeslutInnehall.beslut(r.antagen()) != null || r.antalRisker() != null));
    }

    private void uteblivet(String plats, String motiv, boolean gjort) {
        fynd.nar(motiv != null && motiv.isBlank(), plats + ".uteblivet", "tomt");
        fynd.nar(motiv != null && gjort, plats + ".uteblivet", "uteblivetOchGjort");
    }
}

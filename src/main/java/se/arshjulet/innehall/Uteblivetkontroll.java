package se.arshjulet.innehall;

import static se.arshjulet.innehall.Fynd.varje;

import se.arshjulet.arsgranskning.Period;

/** What was not done says why, and is not also told as done. */
final class Uteblivetkontroll {

    private final Fynd fynd;

    Uteblivetkontroll(Fynd fynd) {
        this.fynd = fynd;
    }

    void kontrollera(Innehall innehall) {
        varje("riskplaner", innehall.riskplaner(), this::riskplan);
        varje("prognoser", innehall.prognoser(), this::prognos);
    }

    private void riskplan(String plats, RiskplanInnehall plan) {
        uteblivet(plats, plan.uteblivet(), BeslutInnehall.beslut(plan.antagen()) != null || plan.antalRisker() != null);
        varje(plats + ".uppfoljningar", plan.uppfoljningar(), (p, u) -> uteblivet(p, u.uteblivet(), u.arGjord(plan.risker())));
    }

    private void prognos(String plats, PrognosInnehall prognos) {
        uteblivet(plats, prognos.uteblivet(), prognos.belopp() != null);
        fynd.nar(prognos.belopp() == null && prognos.uteblivet() == null, plats + ".belopp", "saknas");
        fynd.nar(prognos.uteblivet() != null && Period.UTFALL.name().equals(prognos.period()), plats + ".uteblivet", "utfallUteblivet");
    }

    private void uteblivet(String plats, String motiv, boolean gjort) {
        fynd.nar(motiv != null && motiv.isBlank(), plats + ".uteblivet", "tomt");
        fynd.nar(motiv != null && gjort, plats + ".uteblivet", "uteblivetOchGjort");
    }
}

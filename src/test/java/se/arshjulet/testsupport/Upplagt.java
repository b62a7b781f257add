package se.arshjulet.testsupport;

import se.arshjulet.granskning.Delomrade;
import se.arshjulet.mall.Delomradesmall;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.riskplan.Riskplanformular;

/** What the phases lay out when a year starts, and valid answers to begin from. */
public final class Upplagt {

    private Upplagt() {
    }

    /** The delområden of the template that comes with the program and an empty riskplan per förvaltning. */
    public static void allt(Formularprov.Startlage lage) {
        int ordning = 0;
        for (Delomradesmall mall : Mallinnehall.medfoljande().delomraden()) {
            Delomrade delomrade = new Delomrade(lage.granskning(), mall.omrade(), mall.kod(), mall.namn(), ++ordning, null);
            delomrade.bedomsI(mall.steg());
            mall.kontrollpunkter().forEach(delomrade::laggTillKontrollpunkt);
            lage.em().persist(delomrade);
        }
        lage.granskning().getForvaltningar().forEach(f -> lage.em().persist(new Riskplan(lage.granskning(), f)));
    }

    public static void fyllIRiskplan(Riskplanformular formular) {
        formular.getRiskplaner().forEach(plan -> {
            plan.getAntagen().setDatum("2023-04-26");
            plan.getAntagen().setParagraf("§ 12");
            plan.setAntalRisker("5");
        });
        formular.getDelomraden().forEach(delomrade -> {
            delomrade.setNiva("1");
            delomrade.setIakttagelse("Planen följer anvisningarna.");
        });
    }
}

package se.arshjulet.riskplan;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.granskning.Delomradesdel;
import se.arshjulet.inkorg.Radformular;

/** The audit of the nämnd's riskplaner. */
public class Riskplanformular implements Radformular {

    private List<Riskplandel> riskplaner = new ArrayList<>();
    private List<Delomradesdel> delomraden = new ArrayList<>();

    @Override
    public List<Riskdel> rader() {
        return riskplaner.stream().flatMap(plan -> plan.getRisker().stream()).toList();
    }

    public List<Riskplandel> getRiskplaner() {
        return riskplaner;
    }

    public void setRiskplaner(List<Riskplandel> riskplaner) {
        this.riskplaner = riskplaner;
    }

    public List<Delomradesdel> getDelomraden() {
        return delomraden;
    }

    public void setDelomraden(List<Delomradesdel> delomraden) {
        this.delomraden = delomraden;
    }
}

package se.arshjulet.riskplan;

import se.arshjulet.inkorg.Radformular;

/** A risk in the form. A row without an id is new; a row that is missing is removed. */
public class Riskdel implements Radformular.Rad {

    private Long id;
    private String namn = "";
    private String hanteringsmetod = "";
    private String atgard = "";
    private String tidplan = "";
    private Riskvardesdel plan = new Riskvardesdel();

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public void setId(Long id) {
        this.id = id;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getHanteringsmetod() {
        return hanteringsmetod;
    }

    public void setHanteringsmetod(String hanteringsmetod) {
        this.hanteringsmetod = hanteringsmetod;
    }

    public String getAtgard() {
        return atgard;
    }

    public void setAtgard(String atgard) {
        this.atgard = atgard;
    }

    public String getTidplan() {
        return tidplan;
    }

    public void setTidplan(String tidplan) {
        this.tidplan = tidplan;
    }

    public Riskvardesdel getPlan() {
        return plan;
    }

    public void setPlan(Riskvardesdel plan) {
        this.plan = plan;
    }
}

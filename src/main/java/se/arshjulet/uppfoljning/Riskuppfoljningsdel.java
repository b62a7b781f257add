package se.arshjulet.uppfoljning;

import se.arshjulet.riskplan.Riskvardesdel;

/** A risk's new value in the form. */
public class Riskuppfoljningsdel {

    private Long id;
    /** Shown, not read. */
    private String namn = "";
    /** The value in the plan. Shown, not read. */
    private String plan = "";
    /** The value at uppföljning 1. Shown, not read. */
    private String uppfoljning1 = "";
    /** The value at this uppföljning. */
    private Riskvardesdel varde = new Riskvardesdel();
    private String motiv = "";
    /** The final value of the same risk last year, the year first. Shown, not read. */
    private String forra = "";

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public String getUppfoljning1() {
        return uppfoljning1;
    }

    public void setUppfoljning1(String uppfoljning1) {
        this.uppfoljning1 = uppfoljning1;
    }

    public Riskvardesdel getVarde() {
        return varde;
    }

    public void setVarde(Riskvardesdel varde) {
        this.varde = varde;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }

    public String getForra() {
        return forra;
    }

    public void setForra(String forra) {
        this.forra = forra;
    }
}

package se.arshjulet.uppfoljning;

import se.arshjulet.riskplan.Riskvardesdel;

/** En risks nya värde i formuläret. */
public class Riskuppfoljningsdel {

    private Long id;
    /** Visas, läses inte. */
    private String namn = "";
    /** Värdet i planen. Visas, läses inte. */
    private String plan = "";
    /** Värdet vid uppföljning 1. Visas, läses inte. */
    private String uppfoljning1 = "";
    /** Värdet vid den här uppföljningen. */
    private Riskvardesdel varde = new Riskvardesdel();
    private String motiv = "";
    /** Det slutliga värdet på samma risk förra året, med årtalet först. Visas, läses inte. */
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

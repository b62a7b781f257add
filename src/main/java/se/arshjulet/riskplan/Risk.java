package se.arshjulet.riskplan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * A risk or a control area in the plan. Gets its value in the plan, a new one at uppföljning 1 and the final one,
 * with a motive, at uppföljning 2. An earlier value is never overwritten by a later one.
 */
@Entity
@Table(name = "risk")
public class Risk extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "riskplan_id")
    private Riskplan riskplan;

    private int ordning;
    private String namn;

    @Enumerated(EnumType.STRING)
    private Hanteringsmetod hanteringsmetod;

    @Lob
    private String atgard;

    private String tidplan;

    @Embedded
    @AttributeOverride(name = "sannolikhet", column = @Column(name = "plan_sannolikhet"))
    @AttributeOverride(name = "konsekvens", column = @Column(name = "plan_konsekvens"))
    private Riskvarde plan;

    @Embedded
    @AttributeOverride(name = "sannolikhet", column = @Column(name = "uppfoljning1_sannolikhet"))
    @AttributeOverride(name = "konsekvens", column = @Column(name = "uppfoljning1_konsekvens"))
    private Riskvarde uppfoljning1;

    @Embedded
    @AttributeOverride(name = "sannolikhet", column = @Column(name = "slutligt_sannolikhet"))
    @AttributeOverride(name = "konsekvens", column = @Column(name = "slutligt_konsekvens"))
    private Riskvarde slutligt;

    @Lob
    private String motiv;

    protected Risk() {
    }

    Risk(Riskplan riskplan, int ordning, String namn) {
        this.riskplan = riskplan;
        this.ordning = ordning;
        this.namn = namn;
    }

    public void beskriv(String namn, Hanteringsmetod hanteringsmetod, String atgard, String tidplan) {
        this.namn = namn;
        this.hanteringsmetod = hanteringsmetod;
        this.atgard = atgard;
        this.tidplan = tidplan;
    }

    public void varderaIPlanen(Riskvarde varde) {
        plan = varde;
    }

    public void varderaVidUppfoljning1(Riskvarde varde) {
        uppfoljning1 = varde;
    }

    public void varderaSlutligt(Riskvarde varde, String motiv) {
        slutligt = varde;
        this.motiv = motiv;
    }

    void flyttaTill(int ordning) {
        this.ordning = ordning;
    }

    /** The trend from the plan to the last known value; null before the risk has been followed up. */
    public Trend getTrend() {
        Riskvarde senast = slutligt != null ? slutligt : uppfoljning1;
        return plan == null || senast == null ? null : senast.sedan(plan);
    }

    /** The value set last, null when none is set. */
    public Riskvarde getSenaste() {
        return slutligt != null ? slutligt : uppfoljning1 != null ? uppfoljning1 : plan;
    }

    public Riskplan getRiskplan() {
        return riskplan;
    }

    public int getOrdning() {
        return ordning;
    }

    public String getNamn() {
        return namn;
    }

    public Hanteringsmetod getHanteringsmetod() {
        return hanteringsmetod;
    }

    public String getAtgard() {
        return atgard;
    }

    public String getTidplan() {
        return tidplan;
    }

    public Riskvarde getPlan() {
        return plan;
    }

    public Riskvarde getUppfoljning1() {
        return uppfoljning1;
    }

    public Riskvarde getSlutligt() {
        return slutligt;
    }

    public String getMotiv() {
        return motiv;
    }
}

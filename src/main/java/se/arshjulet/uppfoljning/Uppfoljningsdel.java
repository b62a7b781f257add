package se.arshjulet.uppfoljning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Beslutsdel;
import se.arshjulet.arsgranskning.Uteblivetdel;
import se.arshjulet.platform.fel.Tolk;

/** The uppföljning of a förvaltning's plan, in the form. */
public class Uppfoljningsdel {

    /** Short name. */
    private String forvaltning = "";
    /** Shown, not read. */
    private String namn = "";
    /** Why the nämnd adopted no plan; empty when it did. Shown, not read. */
    private String ingenPlan = "";
    /** The nämnd made no uppföljning. */
    private Uteblivetdel uteblivet = new Uteblivetdel();
    private Beslutsdel behandlad = new Beslutsdel();
    private String status = "";
    private String iakttagelser = "";
    private String handelser = "";
    private String resultat = "";
    private List<Riskuppfoljningsdel> risker = new ArrayList<>();

    /** Nothing is filled in. */
    @JsonIgnore
    public boolean isTom() {
        return behandlad.isTom() && !uteblivet.isValt() && Stream.of(status, iakttagelser, handelser, resultat).allMatch(skrivet -> Tolk.text(skrivet) == null);
    }

    public String getForvaltning() {
        return forvaltning;
    }

    public void setForvaltning(String forvaltning) {
        this.forvaltning = forvaltning;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getIngenPlan() {
        return ingenPlan;
    }

    public void setIngenPlan(String ingenPlan) {
        this.ingenPlan = ingenPlan;
    }

    public Uteblivetdel getUteblivet() {
        return uteblivet;
    }

    public void setUteblivet(Uteblivetdel uteblivet) {
        this.uteblivet = uteblivet;
    }

    public Beslutsdel getBehandlad() {
        return behandlad;
    }

    public void setBehandlad(Beslutsdel behandlad) {
        this.behandlad = behandlad;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getIakttagelser() {
        return iakttagelser;
    }

    public void setIakttagelser(String iakttagelser) {
        this.iakttagelser = iakttagelser;
    }

    public String getHandelser() {
        return handelser;
    }

    public void setHandelser(String handelser) {
        this.handelser = handelser;
    }

    public String getResultat() {
        return resultat;
    }

    public void setResultat(String resultat) {
        this.resultat = resultat;
    }

    public List<Riskuppfoljningsdel> getRisker() {
        return risker;
    }

    public void setRisker(List<Riskuppfoljningsdel> risker) {
        this.risker = risker;
    }
}

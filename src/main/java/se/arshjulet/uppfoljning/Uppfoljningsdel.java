package se.arshjulet.uppfoljning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Beslutsdel;
import se.arshjulet.arsgranskning.Uteblivetdel;
import se.arshjulet.platform.fel.Tolk;

/** Uppföljningen av en förvaltnings plan, i formuläret. */
public class Uppfoljningsdel {

    /** Kortnamn. */
    private String forvaltning = "";
    /** Visas, läses inte. */
    private String namn = "";
    /** Varför nämnden inte antog någon plan; tomt när den gjorde det. Visas, läses inte. */
    private String ingenPlan = "";
    /** Nämnden gjorde ingen uppföljning. */
    private Uteblivetdel uteblivet = new Uteblivetdel();
    private Beslutsdel behandlad = new Beslutsdel();
    private String status = "";
    private String iakttagelser = "";
    private String handelser = "";
    private String resultat = "";
    private List<Riskuppfoljningsdel> risker = new ArrayList<>();

    /** Ingenting är ifyllt. */
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

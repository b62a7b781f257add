package se.arshjulet.uppfoljning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.riskplan.Risk;
import se.arshjulet.riskplan.Riskplan;
import se.arshjulet.riskplan.Riskvarde;

/**
 * The nämnd's uppföljning of a riskplan, omgång 1 or 2, as the auditor has read it. Omgång 1 tells of status,
 * iakttagelser and events; omgång 2 of results and what is still needed. The new values of the risks stand on the risks. If the nämnd made no
 * uppföljning, that is told, with a motive, and then nothing else.
 */
@Entity
@Table(name = "riskuppfoljning")
public class Riskuppfoljning extends StoredEntity {

    public static final int SISTA_OMGANG = 2;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "riskplan_id")
    private Riskplan riskplan;

    private int omgang;

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "behandlad_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "behandlad_paragraf"))
    private Beslut behandlad;

    @Embedded
    private Uteblivet uteblivet;

    @Lob
    private String status;

    @Lob
    private String iakttagelser;

    @Lob
    private String handelser;

    @Lob
    private String resultat;

    protected Riskuppfoljning() {
    }

    public Riskuppfoljning(Riskplan riskplan, int omgang) {
        if (omgang < 1 || omgang > SISTA_OMGANG) {
            throw new IllegalArgumentException("Riskplanen följs upp i omgång 1 och 2, inte " + omgang);
        }
        this.riskplan = riskplan;
        this.omgang = omgang;
    }

    public void behandlas(Beslut beslut) {
        behandlad = beslut;
    }

    public void beskriv(String status, String iakttagelser, String handelser, String resultat) {
        this.status = status;
        this.iakttagelser = iakttagelser;
        this.handelser = handelser;
        this.resultat = resultat;
    }

    /** That the nämnd did not make the uppföljning; null when it did. */
    public void utebliver(Uteblivet uteblivet) {
        if (uteblivet != null && arAntecknad()) {
            throw new Regelbrott("uteblivet.valt", "uppfoljning.fel.bade", riskplan.getForvaltning().getNamn());
        }
        this.uteblivet = uteblivet;
    }

    private boolean arAntecknad() {
        return behandlad != null || Stream.of(status, iakttagelser, handelser, resultat).anyMatch(text -> text != null)
                || riskplan.getRisker().stream().anyMatch(risk -> varde(risk) != null || omgang == SISTA_OMGANG && risk.getMotiv() != null);
    }

    /** The risk's value at this uppföljning; at the last one it is final and can have a motive. */
    public void vardera(Risk risk, Riskvarde varde, String motiv) {
        if (omgang == SISTA_OMGANG) {
            risk.varderaSlutligt(varde, motiv);
        } else {
            risk.varderaVidUppfoljning1(varde);
        }
    }

    public Riskvarde varde(Risk risk) {
        return omgang == SISTA_OMGANG ? risk.getSlutligt() : risk.getUppfoljning1();
    }

    /** What is missing: how the handling stands (in the last omgång: the result) and a value for each risk taken up, or why it was not done. */
    public List<Brist> brister() {
        if (uteblivet != null) {
            return uteblivet.brister(riskplan.getForvaltning().getNamn()).stream().map(brist -> brist.under("uteblivet")).toList();
        }
        List<Brist> brister = new ArrayList<>();
        if (omgang == SISTA_OMGANG && resultat == null) {
            brister.add(Brist.i("resultat", "uppfoljning.fel.resultatSaknas", riskplan.getForvaltning().getNamn()));
        } else if (omgang < SISTA_OMGANG && status == null) {
            brister.add(Brist.i("status", "uppfoljning.fel.statusSaknas", riskplan.getForvaltning().getNamn()));
        }
        List<Risk> risker = riskplan.getRisker();
        for (int i = 0; i < risker.size(); i++) {
            if (varde(risker.get(i)) == null) {
                brister.add(Brist.i("risker[" + i + "].varde.sannolikhet", "uppfoljning.fel.vardeSaknas", risker.get(i).getNamn()));
            }
        }
        return brister;
    }

    /** Saved with nothing written in it. */
    boolean arTom() {
        return behandlad == null && uteblivet == null && Stream.of(status, iakttagelser, handelser, resultat).allMatch(Objects::isNull);
    }

    public Riskplan getRiskplan() {
        return riskplan;
    }

    public int getOmgang() {
        return omgang;
    }

    public Beslut getBehandlad() {
        return behandlad;
    }

    /** Null when it has not been chosen. */
    public Uteblivet getUteblivet() {
        return uteblivet;
    }

    public String getStatus() {
        return status;
    }

    public String getIakttagelser() {
        return iakttagelser;
    }

    public String getHandelser() {
        return handelser;
    }

    public String getResultat() {
        return resultat;
    }
}

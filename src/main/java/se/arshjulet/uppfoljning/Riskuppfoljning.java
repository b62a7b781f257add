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
 * Nämndens uppföljning av en riskplan, omgång 1 eller 2, så som revisorn läst den. Omgång 1 berättar om status,
 * iakttagelser och händelser; omgång 2 om resultat och kvarstående behov. Riskernas nya värden står på riskerna. Gjorde nämnden ingen
 * uppföljning sägs det, med ett motiv, och då inget annat.
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

    /** Att nämnden inte gjorde uppföljningen; null när den gjorde den. */
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

    /** Riskens värde vid den här uppföljningen; vid den sista är det slutligt och kan ha ett motiv. */
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

    /** Vad som saknas: hur hanteringen står (vid den sista omgången: resultatet) och ett värde på varje upptagen risk, eller varför det inte gjordes. */
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

    /** Sparad utan att något är skrivet. */
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

    /** Null när det inte har valts. */
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

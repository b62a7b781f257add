package se.arshjulet.riskplan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.arsgranskning.Uteblivet;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * A förvaltning's riskanalys- och riskhanteringsplan for the year. Laid out empty when the year starts, filled in by the yrkesrevisor
 * when the nämnd has adopted it, and followed up twice. If the nämnd adopts no plan, that is told with a motive instead of date,
 * paragraph and number; risks can still be entered, from what the förvaltning itself has. The number of risks is the plan's own; only
 * those risks are entered here that the audit needs to follow, often a few.
 */
@Entity
@Table(name = "riskplan")
public class Riskplan extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "forvaltning_id")
    private Forvaltning forvaltning;

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "antagen_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "antagen_paragraf"))
    private Beslut antagen;

    @Embedded
    private Uteblivet uteblivet;

    @Column(name = "antal_risker")
    private Integer antalRisker;

    @Column(name = "antal_foregaende_ar")
    private Integer antalForegaendeAr;

    @Lob
    private String beskrivning;

    @OneToMany(mappedBy = "riskplan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Risk> risker = new ArrayList<>();

    protected Riskplan() {
    }

    public Riskplan(Arsgranskning arsgranskning, Forvaltning forvaltning) {
        this.arsgranskning = arsgranskning;
        this.forvaltning = forvaltning;
    }

    public void antas(Beslut beslut) {
        antagen = beslut;
    }

    public void beskriv(String text, Integer antalRisker, Integer antalForegaendeAr) {
        beskrivning = text;
        this.antalRisker = inteNegativt("antalRisker", antalRisker);
        this.antalForegaendeAr = inteNegativt("antalForegaendeAr", antalForegaendeAr);
    }

    /** That the nämnd adopted no plan; null when it did. */
    public void utebliver(Uteblivet uteblivet) {
        if (uteblivet != null && (antagen != null || antalRisker != null)) {
            throw new Regelbrott("uteblivet.valt", "riskplan.fel.bade", forvaltning.getNamn());
        }
        this.uteblivet = uteblivet;
    }

    private static Integer inteNegativt(String falt, Integer antal) {
        if (antal != null && antal < 0) {
            throw new Regelbrott(falt, "riskplan.fel.antalNegativt");
        }
        return antal;
    }

    public Risk laggTillRisk(String namn) {
        Risk risk = new Risk(this, risker.size() + 1, namn);
        risker.add(risk);
        return risk;
    }

    /** Keeps the risks that are left in the given order; the others are removed. */
    public void behallRisker(List<Risk> kvar) {
        risker.retainAll(kvar);
        for (int i = 0; i < kvar.size(); i++) {
            kvar.get(i).flyttaTill(i + 1);
        }
    }

    /** What is missing before the plan is audited: when it was adopted and how many risks it has, or why it was not adopted. */
    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        if (uteblivet == null) {
            antagandet(brister);
        } else {
            uteblivet.brister(forvaltning.getNamn()).forEach(brist -> brister.add(brist.under("uteblivet")));
        }
        List<Risk> ordnade = getRisker();
        for (int i = 0; i < ordnade.size(); i++) {
            if (ordnade.get(i).getNamn() == null) {
                brister.add(Brist.i("risker[" + i + "].namn", "riskplan.fel.namnSaknas"));
            }
        }
        return brister;
    }

    private void antagandet(List<Brist> brister) {
        if (antagen == null || antagen.getDatum() == null) {
            brister.add(Brist.i("antagen.datum", "riskplan.fel.antagenSaknas", forvaltning.getNamn()));
        }
        if (antagen == null || antagen.getParagraf() == null) {
            brister.add(Brist.i("antagen.paragraf", "riskplan.fel.paragrafSaknas", forvaltning.getNamn()));
        }
        if (antalRisker == null) {
            brister.add(Brist.i("antalRisker", "riskplan.fel.antalSaknas", forvaltning.getNamn()));
        }
    }

    /** As it is laid out: nothing is written in it. */
    public boolean arTom() {
        return antagen == null && antalRisker == null && beskrivning == null && uteblivet == null && risker.isEmpty();
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public Beslut getAntagen() {
        return antagen;
    }

    /** Null when it has not been chosen. */
    public Uteblivet getUteblivet() {
        return uteblivet;
    }

    public Integer getAntalRisker() {
        return antalRisker;
    }

    public Integer getAntalForegaendeAr() {
        return antalForegaendeAr;
    }

    public String getBeskrivning() {
        return beskrivning;
    }

    public List<Risk> getRisker() {
        return risker.stream().sorted(Comparator.comparingInt(Risk::getOrdning)).toList();
    }
}

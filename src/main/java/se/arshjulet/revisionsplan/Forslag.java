package se.arshjulet.revisionsplan;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.riskplan.Riskvarde;

/**
 * An idea for a granskning. Whoever has it writes it with its risk and why it matters; the elected auditors choose it or turn it down, with
 * the day and § of their decision. A chosen one is not changed any more.
 */
@Entity
public class Forslag extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revisionsplan_id")
    private Revisionsplan revisionsplan;

    private String titel;

    @Enumerated(EnumType.STRING)
    private Granskningsslag slag = Granskningsslag.FORDJUPAD;

    private String omrade;

    @Lob
    private String risk;

    @Embedded
    private Riskvarde riskvarde;

    /** The factors multiplied, to sort by; 0 while not valued. */
    private int varde;

    @Lob
    private String vasentlighet;

    @Lob
    private String motiv;

    @Column(name = "foreslagen_av")
    private String foreslagenAv;

    private LocalDate foreslagen;

    @Enumerated(EnumType.STRING)
    private Forslagslage lage = Forslagslage.FORESLAGET;

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "beslut_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "beslut_paragraf"))
    private Beslut beslut;

    private String beslutsmotiv;

    @Column(name = "fordjupad_id")
    private Long fordjupadId;

    protected Forslag() {
    }

    public Forslag(Revisionsplan revisionsplan, Anvandare av, LocalDate dag) {
        this.revisionsplan = revisionsplan;
        foreslagenAv = av.getNamn();
        foreslagen = dag;
    }

    public void skriv(String nyTitel, Granskningsslag nyttSlag, String nyttOmrade) {
        kravOppet();
        titel = nyTitel;
        slag = nyttSlag;
        omrade = nyttOmrade;
    }

    public void motivera(String nyRisk, Riskvarde nyttVarde, String nyVasentlighet, String nyttMotiv) {
        kravOppet();
        risk = nyRisk;
        riskvarde = nyttVarde;
        varde = nyttVarde == null ? 0 : nyttVarde.getVarde();
        vasentlighet = nyVasentlighet;
        motiv = nyttMotiv;
    }

    /** What a proposal must say before anyone can choose it. */
    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        saknas(brister, titel, "titel");
        saknas(brister, omrade, "omrade");
        saknas(brister, risk, "risk");
        saknas(brister, riskvarde, "sannolikhet");
        saknas(brister, vasentlighet, "vasentlighet");
        saknas(brister, motiv, "motiv");
        return brister;
    }

    private static void saknas(List<Brist> brister, Object varde, String falt) {
        if (varde == null) {
            brister.add(Brist.i(falt, "revisionsplan.fel.saknas." + falt));
        }
    }

    /** @param motivering why, needed to turn it down */
    public void avgor(boolean valt, Beslut nar, String motivering) {
        kravOppet();
        if (nar == null || nar.getDatum() == null) {
            throw new Regelbrott("datum", "revisionsplan.fel.beslutsdatum");
        }
        if (!valt && motivering == null) {
            throw new Regelbrott("beslutsmotiv", "revisionsplan.fel.beslutsmotiv");
        }
        if (valt && !brister().isEmpty()) {
            throw new Regelbrott(brister());
        }
        lage = valt ? Forslagslage.VALT : Forslagslage.BORTVALT;
        beslut = nar;
        beslutsmotiv = motivering;
    }

    /** The granskning that came of it. */
    public void blev(Long fordjupad) {
        fordjupadId = fordjupad;
    }

    private void kravOppet() {
        if (lage == Forslagslage.VALT) {
            throw new Regelbrott("", "revisionsplan.fel.redanValt", titel);
        }
    }

    public int getAr() {
        return revisionsplan.getAr();
    }

    public String getTitel() {
        return titel;
    }

    public Granskningsslag getSlag() {
        return slag;
    }

    public String getOmrade() {
        return omrade;
    }

    public String getRisk() {
        return risk;
    }

    /** Null while not valued. */
    public Riskvarde getRiskvarde() {
        return riskvarde;
    }

    public String getVasentlighet() {
        return vasentlighet;
    }

    public String getMotiv() {
        return motiv;
    }

    /** Name of the person. */
    public String getForeslagenAv() {
        return foreslagenAv;
    }

    public LocalDate getForeslagen() {
        return foreslagen;
    }

    public Forslagslage getLage() {
        return lage;
    }

    public Beslut getBeslut() {
        return beslut;
    }

    public String getBeslutsmotiv() {
        return beslutsmotiv;
    }

    /** Null until it has been chosen. */
    public Long getFordjupadId() {
        return fordjupadId;
    }
}

package se.arshjulet.projekt;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToOne;
import java.time.LocalDateTime;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.platform.Fingeravtryck;
import se.arshjulet.platform.persistence.StoredEntity;

/** The report of a fördjupad granskning, kept byte for byte as it was when its quality was assured. There is one, and it never changes. */
@Entity
public class Fordjupningsrapport extends StoredEntity {

    @OneToOne(optional = false)
    @JoinColumn(name = "fordjupad_id")
    private FordjupadGranskning fordjupad;

    @Column(name = "godkand_av")
    private String godkandAv;

    @Column(name = "fryst_nar")
    private LocalDateTime frystNar;

    private String sha256;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] pdf;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private String html;

    protected Fordjupningsrapport() {
    }

    public Fordjupningsrapport(FordjupadGranskning fordjupad, String godkandAv, LocalDateTime nar, byte[] pdf, String html) {
        this.fordjupad = fordjupad;
        this.godkandAv = godkandAv;
        frystNar = nar;
        this.pdf = pdf.clone();
        this.html = html;
        sha256 = Fingeravtryck.av(pdf);
    }

    public FordjupadGranskning getFordjupad() {
        return fordjupad;
    }

    /** Name of the person. */
    public String getGodkandAv() {
        return godkandAv;
    }

    public LocalDateTime getFrystNar() {
        return frystNar;
    }

    public String getSha256() {
        return sha256;
    }

    public byte[] getPdf() {
        return pdf.clone();
    }

    public String getHtml() {
        return html;
    }
}

package se.arshjulet.svar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Tolk;

/** The elected auditors no longer wait for an answer: when they decided so, and what it leads to. */
@Embeddable
public class Avskrivning {

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "avskrivning_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "avskrivning_paragraf"))
    private Beslut beslut;

    @Lob
    private String foljd;

    private LocalDateTime avskriven;

    @ManyToOne
    @JoinColumn(name = "avskriven_av_id")
    private Anvandare avskrivenAv;

    protected Avskrivning() {
    }

    /** @throws se.arshjulet.platform.fel.Regelbrott naming all that is missing */
    Avskrivning(Beslut beslut, String foljd, Anvandare av, LocalDateTime nar) {
        Tolk tolk = new Tolk();
        if (beslut == null || beslut.getDatum() == null) {
            tolk.fel("datum", "svar.fel.avskrivningsdatum");
        } else if (beslut.getDatum().isAfter(nar.toLocalDate())) {
            tolk.fel("datum", "svar.fel.avskrivningframtid");
        }
        if (Tolk.text(foljd) == null) {
            tolk.fel("foljd", "svar.fel.foljd");
        }
        tolk.klart();
        this.beslut = beslut;
        this.foljd = foljd;
        avskriven = nar;
        avskrivenAv = av;
    }

    public Beslut getBeslut() {
        return beslut;
    }

    public String getFoljd() {
        return foljd;
    }

    public LocalDateTime getAvskriven() {
        return avskriven;
    }

    public Anvandare getAvskrivenAv() {
        return avskrivenAv;
    }
}

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

/** The elected auditors take a criticism back: when they decided so and why. What they took back stands, with this beside it. */
@Embeddable
public class Aterkallelse {

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "aterkallad_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "aterkallad_paragraf"))
    private Beslut beslut;

    @Lob
    @Column(name = "aterkallad_motiv")
    private String motiv;

    private LocalDateTime aterkallad;

    @ManyToOne
    @JoinColumn(name = "aterkallad_av_id")
    private Anvandare aterkalladAv;

    protected Aterkallelse() {
    }

    Aterkallelse(Beslut beslut, String motiv, Anvandare av, LocalDateTime nar) {
        this.beslut = beslut;
        this.motiv = motiv;
        aterkallad = nar;
        aterkalladAv = av;
    }

    public Beslut getBeslut() {
        return beslut;
    }

    public String getMotiv() {
        return motiv;
    }

    public LocalDateTime getAterkallad() {
        return aterkallad;
    }

    public Anvandare getAterkalladAv() {
        return aterkalladAv;
    }
}

package se.arshjulet.svar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import java.util.Objects;

/** What the nämnd will do about a point, who is responsible, and by when it is done. */
@Embeddable
public class Atgard {

    @Lob
    @Column(name = "atgard")
    private String beskrivning;

    private String ansvarig;

    @Column(name = "klart_senast")
    private LocalDate klartSenast;

    @Enumerated(EnumType.STRING)
    private Genomforande genomforande;

    protected Atgard() {
    }

    public Atgard(String beskrivning, String ansvarig, LocalDate klartSenast) {
        this(beskrivning, ansvarig, klartSenast, Genomforande.PLANERAD);
    }

    public Atgard(String beskrivning, String ansvarig, LocalDate klartSenast, Genomforande genomforande) {
        this.genomforande = genomforande;
        this.beskrivning = beskrivning;
        this.ansvarig = ansvarig;
        this.klartSenast = klartSenast;
    }

    public String getBeskrivning() {
        return beskrivning;
    }

    public String getAnsvarig() {
        return ansvarig;
    }

    public LocalDate getKlartSenast() {
        return klartSenast;
    }

    /** How far it had come when the nämnd answered; planned when nothing else was said. */
    public Genomforande getGenomforande() {
        return genomforande == null ? Genomforande.PLANERAD : genomforande;
    }

    boolean sammaSom(Atgard annan) {
        return annan != null && Objects.equals(beskrivning, annan.beskrivning) && Objects.equals(ansvarig, annan.ansvarig)
                && Objects.equals(klartSenast, annan.klartSenast) && getGenomforande() == annan.getGenomforande();
    }
}

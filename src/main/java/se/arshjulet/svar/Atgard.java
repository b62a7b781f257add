package se.arshjulet.svar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import java.time.LocalDate;

/** What the nämnd will do about a point, who is responsible, and by when it is done. */
@Embeddable
public class Atgard {

    @Lob
    @Column(name = "atgard")
    private String beskrivning;

    private String ansvarig;

    @Column(name = "klart_senast")
    private LocalDate klartSenast;

    protected Atgard() {
    }

    public Atgard(String beskrivning, String ansvarig, LocalDate klartSenast) {
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
}

package se.arshjulet.inloggning;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.persistence.StoredEntity;

/** Who a user is at the organisation's provider: always issuer and person, never the e-mail address. */
@Entity
public class Identitetskoppling extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "anvandare_id")
    private Anvandare anvandare;

    private String issuer;
    private String subject;
    private LocalDateTime kopplad;

    /** Since when the organisation does not let the person in; null when it did the last time. For that long a password here does not count either. */
    private LocalDateTime nekad;

    protected Identitetskoppling() {
    }

    Identitetskoppling(Anvandare anvandare, Identitet identitet, LocalDateTime nu) {
        this.anvandare = anvandare;
        this.issuer = identitet.issuer();
        this.subject = identitet.subject();
        this.kopplad = nu;
    }

    void nekades(LocalDateTime nu) {
        nekad = nekad == null ? nu : nekad;
    }

    void slapptesIn() {
        nekad = null;
    }

    public Anvandare getAnvandare() {
        return anvandare;
    }

    public String getIssuer() {
        return issuer;
    }

    public String getSubject() {
        return subject;
    }

    public LocalDateTime getKopplad() {
        return kopplad;
    }

    public LocalDateTime getNekad() {
        return nekad;
    }
}

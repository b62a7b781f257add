package se.arshjulet.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UrReserven;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * A log-in on a browser. Begins when the password was right and ends when the user logs out, when somebody ends it
 * or when the password is changed; the account can also be closed. Counts on all nodes at once, since it is asked for in every request.
 */
@Entity
@UrReserven
@UtanLogg
@Table(name = "inloggad_session")
public class InloggadSession extends StoredEntity {

    /** How exactly it is kept when the session was last used; it is not written more often. */
    static final Duration NOGGRANNHET = Duration.ofMinutes(5);
    private static final int KLIENT_LANGST = 200;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "anvandare_id")
    private Anvandare anvandare;

    private String nyckel;
    private String adress;
    private String klient;
    private LocalDateTime borjade;
    private LocalDateTime senast;
    private LocalDateTime avslutad;

    @Column(name = "avslutad_av")
    private String avslutadAv;

    protected InloggadSession() {
    }

    /** @param nyckel what the secret of the log-in becomes as a hash */
    InloggadSession(Anvandare anvandare, String nyckel, String adress, String klient, LocalDateTime nu) {
        this.anvandare = anvandare;
        this.nyckel = nyckel;
        this.adress = adress;
        this.klient = klient == null ? "" : klient.substring(0, Math.min(KLIENT_LANGST, klient.length()));
        borjade = nu;
        senast = nu;
    }

    void anvands(LocalDateTime nu) {
        if (nu.isAfter(senast.plus(NOGGRANNHET))) {
            senast = nu;
        }
    }

    void avsluta(String av, LocalDateTime nu) {
        if (avslutad == null) {
            avslutad = nu;
            avslutadAv = av;
        }
    }

    public boolean arAvslutad() {
        return avslutad != null;
    }

    public Anvandare getAnvandare() {
        return anvandare;
    }

    public String getNyckel() {
        return nyckel;
    }

    public String getAdress() {
        return adress;
    }

    /** What the browser calls itself, in words: "Firefox, Windows". */
    public String getKlient() {
        return Webblasarnamn.av(klient);
    }

    public LocalDateTime getBorjade() {
        return borjade;
    }

    public LocalDateTime getSenast() {
        return senast;
    }

    public LocalDateTime getAvslutad() {
        return avslutad;
    }

    public String getAvslutadAv() {
        return avslutadAv;
    }
}

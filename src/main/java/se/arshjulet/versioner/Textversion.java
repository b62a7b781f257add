package se.arshjulet.versioner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.Duration;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.persistence.UtanLogg;

/**
 * One version of a document's texts. It is born when someone saves; the same person's next saves go on in it, for ten minutes.
 * When it has been handed in, restored or imported it is closed and never changes again.
 */
@Entity
@UtanLogg
public class Textversion extends StoredEntity {

    static final Duration OPPEN = Duration.ofMinutes(10);

    @Column(name = "arsgranskning_id")
    private Long arsgranskningId;

    @Column(name = "fordjupad_id")
    private Long fordjupadId;

    private String dokument;

    private String namn;

    @Enumerated(EnumType.STRING)
    private Roll roll;

    @Enumerated(EnumType.STRING)
    private Versionsslag slag = Versionsslag.SPARAD;

    private String anvandarnamn;

    private String forfattare;

    private LocalDateTime paborjad;

    private LocalDateTime sparad;

    private boolean stangd;

    private String avtryck;

    @Lob
    private String innehall;

    protected Textversion() {
    }

    Textversion(Dokument dokument, String anvandarnamn, String forfattare, LocalDateTime nu) {
        arsgranskningId = dokument.arende().arsgranskning();
        fordjupadId = dokument.arende().fordjupad();
        this.dokument = dokument.kod();
        namn = dokument.namn();
        roll = dokument.roll();
        this.anvandarnamn = anvandarnamn;
        this.forfattare = forfattare;
        paborjad = nu;
    }

    /** Whether this person's next save goes on in this version. */
    boolean fortsatterMed(String av, LocalDateTime nu) {
        return !stangd && anvandarnamn.equals(av) && nu.isBefore(paborjad.plus(OPPEN));
    }

    boolean sager(String nyttAvtryck) {
        return nyttAvtryck.equals(avtryck);
    }

    void skriv(String nyttInnehall, String nyttAvtryck, LocalDateTime nu) {
        if (stangd) {
            throw new IllegalStateException("Version " + getId() + " is closed");
        }
        innehall = nyttInnehall;
        avtryck = nyttAvtryck;
        sparad = nu;
    }

    void stang(Versionsslag som) {
        slag = som;
        stangd = true;
    }

    public Arendeid getArende() {
        return new Arendeid(arsgranskningId, fordjupadId);
    }

    public String getDokument() {
        return dokument;
    }

    public String getNamn() {
        return namn;
    }

    public Roll getRoll() {
        return roll;
    }

    public Versionsslag getSlag() {
        return slag;
    }

    public String getAnvandarnamn() {
        return anvandarnamn;
    }

    public String getForfattare() {
        return forfattare;
    }

    public LocalDateTime getSparad() {
        return sparad;
    }

    public String getInnehall() {
        return innehall;
    }
}

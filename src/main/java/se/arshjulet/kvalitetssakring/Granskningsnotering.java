package se.arshjulet.kvalitetssakring;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * What the reader wants changed in one part of the report, such as {@code delomrade:IK2} or {@code omrade:ekonomi}.
 * It is sent back with the report, and the author ticks it off or says why it stays as it is.
 */
@Entity
public class Granskningsnotering extends StoredEntity {

    @ManyToOne(optional = false)
    private Kvalitetssakring kvalitetssakring;

    private String del;

    @Lob
    private String text;

    @ManyToOne(optional = false)
    @JoinColumn(name = "skapad_av_id")
    private Anvandare skapadAv;

    private LocalDateTime skapad;

    private boolean atgardad;

    @Lob
    private String kommentar;

    protected Granskningsnotering() {
    }

    Granskningsnotering(Kvalitetssakring kvalitetssakring, Anvandare skapadAv, LocalDateTime skapad) {
        this.kvalitetssakring = kvalitetssakring;
        this.skapadAv = skapadAv;
        this.skapad = skapad;
    }

    void skriv(String nyDel, String nyText) {
        if (nyDel == null || nyDel.isBlank()) {
            throw new Regelbrott("del", "kvalitetssakring.fel.del");
        }
        if (nyText == null || nyText.isBlank()) {
            throw new Regelbrott("text", "kvalitetssakring.fel.text");
        }
        del = nyDel;
        text = nyText;
    }

    /** The author's reply: mended, or not and then why. */
    public void besvara(boolean arAtgardad, String nyKommentar) {
        atgardad = arAtgardad;
        kommentar = nyKommentar;
    }

    public boolean arBesvarad() {
        return atgardad || kommentar != null && !kommentar.isBlank();
    }

    public int getOmgang() {
        return kvalitetssakring.getOmgang();
    }

    public Kvalitetssakring getKvalitetssakring() {
        return kvalitetssakring;
    }

    public String getDel() {
        return del;
    }

    public String getText() {
        return text;
    }

    public Anvandare getSkapadAv() {
        return skapadAv;
    }

    public LocalDateTime getSkapad() {
        return skapad;
    }

    public boolean isAtgardad() {
        return atgardad;
    }

    public String getKommentar() {
        return kommentar;
    }
}

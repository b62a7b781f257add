package se.arshjulet.projekt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Sekretessbelagt;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Lagradfil;
import se.arshjulet.platform.web.Texter;

/** A file that a working paper rests on: what was read, counted or said. A mark of secrecy goes with it. */
@Entity
public class Pappersfil extends Lagradfil implements Sekretessbelagt {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "papper_id")
    private Arbetspapper papper;

    private String lagrum;

    private LocalDateTime tillagd;

    @Column(name = "tillagd_av")
    private String tillagdAv;

    protected Pappersfil() {
    }

    Pappersfil(Arbetspapper papper, Fil fil, String lagrum, LocalDateTime tillagd, String tillagdAv) {
        super(fil);
        this.papper = papper;
        this.lagrum = lagrum;
        this.tillagd = tillagd;
        this.tillagdAv = tillagdAv;
    }

    @Override
    public boolean isHemlig() {
        return lagrum != null;
    }

    @Override
    public Arendeid arendeid() {
        return Arendeid.fordjupningens(papper.getFordjupad().getId());
    }

    @Override
    public String lashandelse() {
        return "projekt.hemligFilLast";
    }

    @Override
    public String lastes() {
        return papper.getNummer() + " " + papper.getRubrik() + ": " + getNamn();
    }

    /** What it is called when it leaves the application: the mark goes with it. */
    String filnamn() {
        return lagrum == null ? getNamn() : Texter.text("underlag.sekretess.filnamn", getNamn());
    }

    public Arbetspapper getPapper() {
        return papper;
    }

    /** Ground of its secrecy, {@code OSL 21 kap. 1 §}; null when it is open. */
    public String getLagrum() {
        return lagrum;
    }

    public LocalDateTime getTillagd() {
        return tillagd;
    }

    /** Name of the person who did it. */
    public String getTillagdAv() {
        return tillagdAv;
    }
}

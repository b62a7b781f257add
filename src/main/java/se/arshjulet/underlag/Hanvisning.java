package se.arshjulet.underlag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/** The iakttagelse of a delområde rests on an underlag, on a certain page of it when it has pages. */
@Entity
@Table(name = "hanvisning")
public class Hanvisning extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delomrade_id")
    private Delomrade delomrade;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "underlag_id")
    private Underlag underlag;

    private Integer sida;
    private String notering;
    private LocalDateTime gjord;

    @Column(name = "gjord_av")
    private String gjordAv;

    protected Hanvisning() {
    }

    /** @param sida from 1, or null for the file as a whole */
    Hanvisning(Delomrade delomrade, Underlag underlag, Integer sida, String notering) {
        if (sida != null && !(underlag.isSidindelat() && sida >= 1 && sida <= underlag.getSidor())) {
            throw new Regelbrott("sida", "underlag.fel.sida", underlag.getNamn(), underlag.isSidindelat() ? underlag.getSidor() : 0);
        }
        this.delomrade = delomrade;
        this.underlag = underlag;
        this.sida = sida;
        this.notering = notering;
    }

    void gjordes(LocalDateTime nar, String av) {
        gjord = nar;
        gjordAv = av;
    }

    public Delomrade getDelomrade() {
        return delomrade;
    }

    public Underlag getUnderlag() {
        return underlag;
    }

    public Integer getSida() {
        return sida;
    }

    public String getNotering() {
        return notering;
    }

    public LocalDateTime getGjord() {
        return gjord;
    }

    public String getGjordAv() {
        return gjordAv;
    }
}

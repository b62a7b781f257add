package se.arshjulet.underlag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Nyckeltal;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/** The iakttagelse of a delområde, or a key figure, rests on an underlag, on a certain page of it when it has pages. */
@Entity
@Table(name = "hanvisning")
public class Hanvisning extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "delomrade_id")
    private Delomrade delomrade;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "nyckeltal_id")
    private Nyckeltal nyckeltal;

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

    /**
     * From a delområde or from a key figure; the other is null.
     *
     * @param sida from 1, or null for the file as a whole
     */
    Hanvisning(Delomrade delomrade, Nyckeltal nyckeltal, Underlag underlag, Integer sida, String notering) {
        if (sida != null && !(underlag.isSidindelat() && sida >= 1 && sida <= underlag.getSidor())) {
            throw new Regelbrott("sida", "underlag.fel.sida", underlag.getNamn(), underlag.isSidindelat() ? underlag.getSidor() : 0);
        }
        this.delomrade = delomrade;
        this.nyckeltal = nyckeltal;
        this.underlag = underlag;
        this.sida = sida;
        this.notering = notering;
    }

    /** The same pointing, by the same person, from the delområde or the key figure that has taken the place of the old one, if one has. */
    public Optional<Hanvisning> flyttad(Map<String, Delomrade> delomraden, List<Nyckeltal> alla) {
        Delomrade nytt = delomrade == null ? null : delomraden.get(delomrade.getKod());
        Nyckeltal nyttTal = nyckeltal == null ? null : alla.stream().filter(n -> n.arSamma(nyckeltal.getNamn(), nyckeltal.getForvaltning())).findFirst().orElse(null);
        if (nytt == null && nyttTal == null) {
            return Optional.empty();
        }
        Hanvisning flyttad = new Hanvisning(nytt, nyttTal, underlag, sida, notering);
        flyttad.gjordes(gjord, gjordAv);
        return Optional.of(flyttad);
    }

    /** What points, as a person calls it. */
    public String getFran() {
        return nyckeltal == null ? delomrade.getKod() + " " + delomrade.getNamn() : namn(nyckeltal);
    }

    static String namn(Nyckeltal nyckeltal) {
        String namn = nyckeltal.getNamn() == null ? "–" : nyckeltal.getNamn();
        return nyckeltal.getForvaltning() == null ? namn : namn + ", " + nyckeltal.getForvaltning().getNamn();
    }

    void gjordes(LocalDateTime nar, String av) {
        gjord = nar;
        gjordAv = av;
    }

    public Delomrade getDelomrade() {
        return delomrade;
    }

    public Nyckeltal getNyckeltal() {
        return nyckeltal;
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

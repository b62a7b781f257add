package se.arshjulet.projekt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Objects;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * One of the team: somebody at the office, or a consultant from another firm who has no account and whose words the project leader enters.
 * Whoever has a hinder leaves the project, and the reason stays.
 */
@Entity
public class Projektmedlem extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "projektplan_id")
    private Projektplan projektplan;

    private String anvandarnamn;

    private String namn;

    private String foretag;

    private int ordning;

    @Lob
    @Column(name = "avford_motiv")
    private String avfordMotiv;

    private LocalDate avford;

    protected Projektmedlem() {
    }

    Projektmedlem(Projektplan projektplan, Anvandare person, int ordning) {
        this(projektplan, person.getNamn(), null, ordning);
        anvandarnamn = person.getAnvandarnamn();
    }

    Projektmedlem(Projektplan projektplan, String namn, String foretag, int ordning) {
        this.projektplan = projektplan;
        this.namn = namn;
        this.foretag = foretag;
        this.ordning = ordning;
    }

    void avfor(String motiv, LocalDate dag) {
        if (avford != null) {
            throw new Regelbrott("", "projekt.fel.redanAvford", namn, avford.toString());
        }
        avfordMotiv = motiv;
        avford = dag;
    }

    /** Is not named in the plan that is being written, and leaves when that is handed in, unless named again before. */
    void avforsMed(String motiv) {
        avfordMotiv = motiv;
    }

    void stannar() {
        if (avford == null) {
            avfordMotiv = null;
        }
    }

    boolean skaAvforas() {
        return avford == null && avfordMotiv != null;
    }

    boolean ar(String annansAnvandarnamn) {
        return anvandarnamn != null && anvandarnamn.equals(annansAnvandarnamn);
    }

    boolean arExtern(String nagon, String hos) {
        return anvandarnamn == null && namn.equals(nagon) && Objects.equals(foretag, hos);
    }

    /** Still in the project. */
    public boolean isKvar() {
        return avford == null;
    }

    public Projektplan getProjektplan() {
        return projektplan;
    }

    /** Null for somebody without an account. */
    public String getAnvandarnamn() {
        return anvandarnamn;
    }

    public String getNamn() {
        return namn;
    }

    /** Null for the office's own. */
    public String getForetag() {
        return foretag;
    }

    public String getAvfordMotiv() {
        return avfordMotiv;
    }

    public LocalDate getAvford() {
        return avford;
    }
}

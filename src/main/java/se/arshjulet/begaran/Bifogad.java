package se.arshjulet.begaran;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Sekretessbelagt;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Lagradfil;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.underlag.Underlag;

/**
 * A file that the nämnd adds to an item. It can be taken away until the answer has been submitted; then it becomes an underlag of the
 * årsgranskning, with its mark of secrecy, or stays here in the fördjupade granskningen.
 */
@Entity
@Table(name = "bifogad")
public class Bifogad extends Lagradfil implements Sekretessbelagt {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "post_id")
    private Begarandepost post;

    private String lagrum;

    @Column(name = "bifogad")
    private LocalDateTime nar;

    @Column(name = "bifogad_av")
    private String av;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "underlag_id")
    private Underlag underlag;

    /** When it was handed in to a fördjupad granskning, where it stays as it is. */
    private LocalDateTime lamnad;

    protected Bifogad() {
    }

    Bifogad(Begarandepost post, Fil fil, String lagrum, LocalDateTime nar, String av) {
        super(fil);
        this.post = post;
        this.lagrum = lagrum;
        this.nar = nar;
        this.av = av;
    }

    void lamnas(Underlag som) {
        underlag = som;
    }

    void lamnas(LocalDateTime nu) {
        lamnad = nu;
    }

    public boolean isLamnad() {
        return underlag != null || lamnad != null;
    }

    /** What it is called outside the program: the mark goes with it. */
    String getFilnamn() {
        return lagrum == null ? getNamn() : Texter.text("underlag.sekretess.filnamn", getNamn());
    }

    @Override
    public boolean isHemlig() {
        return lagrum != null;
    }

    @Override
    public Arendeid arendeid() {
        return post.getBegaran().getArende();
    }

    @Override
    public String lashandelse() {
        return "projekt.hemligFilLast";
    }

    @Override
    public String lastes() {
        return getNamn();
    }

    public Begarandepost getPost() {
        return post;
    }

    /** The ground of the secrecy; null when the file is open. */
    public String getLagrum() {
        return lagrum;
    }

    public LocalDateTime getNar() {
        return nar;
    }

    public String getAv() {
        return av;
    }

    public Underlag getUnderlag() {
        return underlag;
    }
}

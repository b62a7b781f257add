package se.arshjulet.svar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Locale;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.web.Texter;

/**
 * What the nämnd has submitted, word for word as it was that day: an answer, or a completion of it. While the nämnd completes, everybody
 * else goes on reading this.
 */
@Entity
@Table(name = "svarsinlamning")
public class Svarsinlamning extends StoredEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "svar_id")
    private Svar svar;

    private int omgang;

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "beslut_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "beslut_paragraf"))
    private Beslut beslut;

    @Lob
    private String html;

    private LocalDateTime lamnad;

    @ManyToOne
    @JoinColumn(name = "lamnad_av_id")
    private Anvandare lamnadAv;

    protected Svarsinlamning() {
    }

    Svarsinlamning(Svar svar, int omgang, String html, Anvandare av, LocalDateTime nar) {
        this.svar = svar;
        this.omgang = omgang;
        this.html = html;
        beslut = svar.getBeslut();
        lamnad = nar;
        lamnadAv = av;
    }

    public Svar getSvar() {
        return svar;
    }

    /** 1 is the answer, 2 and on its completions. */
    public int getOmgang() {
        return omgang;
    }

    public Beslut getBeslut() {
        return beslut;
    }

    /** As it is called: the answer, or the completion of it. */
    public String getTitel() {
        return Texter.text(omgang == 1 ? "svar.tryck.svar" : "svar.tryck.komplettering");
    }

    public String getFilnamn() {
        String rapport = svar.getFordjupad() == null ? "" : "-" + svar.getFordjupad().getRapportnummer();
        return ("svar-" + svar.getNamnd().getKortnamn() + "-" + svar.getAr() + rapport + (omgang == 1 ? "" : "-" + omgang) + ".pdf").toLowerCase(Locale.ROOT);
    }

    /** Headings from h2. */
    public String getHtml() {
        return html;
    }

    public LocalDateTime getLamnad() {
        return lamnad;
    }

    public Anvandare getLamnadAv() {
        return lamnadAv;
    }
}

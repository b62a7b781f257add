package se.arshjulet.underlag;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Locale;
import se.arshjulet.platform.persistence.StoredEntity;

/** The words of one page. */
@Entity
@Table(name = "underlagssida")
public class Underlagssida extends StoredEntity {

    private static final Locale SVENSKA = Locale.forLanguageTag("sv-SE");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "underlag_id")
    private Underlag underlag;

    private int nummer;

    @Lob
    private String text;

    @Lob
    private String sokbar;

    protected Underlagssida() {
    }

    Underlagssida(Underlag underlag, int nummer, String text) {
        this.underlag = underlag;
        this.nummer = nummer;
        this.text = text;
        this.sokbar = sokbar(text);
    }

    /** Small letters, single spaces, one kind of minus: what is searched for is put in the same form. */
    static String sokbar(String text) {
        return text.toLowerCase(SVENSKA).replaceAll("[\\s\u00a0\u202f]+", " ").replaceAll("[\u2212\u2013\u2011]", "-").strip();
    }

    public Underlag getUnderlag() {
        return underlag;
    }

    public int getNummer() {
        return nummer;
    }

    public String getText() {
        return text;
    }
}

package se.arshjulet.svar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Beslut;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * A decision of the elected auditors to criticise a nämnd, on a step of the office's own ladder. Kept for the revisionsberättelse (KL 12:13:
 * an anmärkning is directed at a nämnd and says why), and never changed: another decision is another row, and one that was recorded by
 * mistake is taken back by a decision of its own, beside which it stands.
 */
@Entity
@Table(name = "kritik")
public class Kritik extends StoredEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    @ManyToOne
    @JoinColumn(name = "svar_id")
    private Svar svar;

    private int steg;

    private String ord;

    @Enumerated(EnumType.STRING)
    private Kritikanledning anledning;

    @Embedded
    @AttributeOverride(name = "datum", column = @Column(name = "beslut_datum"))
    @AttributeOverride(name = "paragraf", column = @Column(name = "beslut_paragraf"))
    private Beslut beslut;

    @Lob
    private String motiv;

    private LocalDateTime antecknad;

    @ManyToOne(optional = false)
    @JoinColumn(name = "antecknad_av_id")
    private Anvandare antecknadAv;

    @Embedded
    private Aterkallelse aterkallelse;

    protected Kritik() {
    }

    /** @param steg from 1, the mildest of the ladder @param ord its word that day */
    Kritik(Arsgranskning arsgranskning, Svar svar, int steg, String ord, Kritikanledning anledning, Beslut beslut, String motiv) {
        this.arsgranskning = arsgranskning;
        this.svar = svar;
        this.steg = steg;
        this.ord = ord;
        this.anledning = anledning;
        this.beslut = beslut;
        this.motiv = motiv;
    }

    void antecknas(Anvandare av, LocalDateTime nar) {
        antecknadAv = av;
        antecknad = nar;
    }

    /** @throws Regelbrott when it has been taken back already, or the decision is older than what it takes back */
    void aterkalla(Beslut nytt, String skal, Anvandare av, LocalDateTime nar) {
        if (isAterkallad()) {
            throw new Regelbrott("", "svar.fel.aterkallelse.redan", aterkallelse.getBeslut().getText());
        }
        if (nytt.getDatum().isBefore(beslut.getDatum())) {
            throw new Regelbrott("aterkallelsedatum", "svar.fel.aterkallelse.fore", beslut.getDatum());
        }
        aterkallelse = new Aterkallelse(nytt, skal, av, nar);
    }

    public boolean isAterkallad() {
        return aterkallelse != null && aterkallelse.getAterkallad() != null;
    }

    /** Null while it holds. */
    public Aterkallelse getAterkallelse() {
        return aterkallelse;
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    /** The answer that is criticised, or null when it is the year. */
    public Svar getSvar() {
        return svar;
    }

    public int getSteg() {
        return steg;
    }

    public String getOrd() {
        return ord;
    }

    public Kritikanledning getAnledning() {
        return anledning;
    }

    public Beslut getBeslut() {
        return beslut;
    }

    public String getMotiv() {
        return motiv;
    }

    public LocalDateTime getAntecknad() {
        return antecknad;
    }

    public Anvandare getAntecknadAv() {
        return antecknadAv;
    }
}

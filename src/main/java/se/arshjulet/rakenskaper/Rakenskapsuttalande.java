package se.arshjulet.rakenskaper;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * What the firm says of one bokslut: about one förvaltning, or in general when no förvaltning is named.
 * It is begun when the step of the year opens, is worked on by the firm alone, and is <em>lämnat</em> once:
 * from then on it is quoted as it stands and nobody can change it.
 */
@Entity
public class Rakenskapsuttalande extends StoredEntity {

    private static final Set<Period> BOKSLUT = Set.of(Period.DELAR, Period.AR);

    @ManyToOne(optional = false)
    private Arsgranskning arsgranskning;

    @Enumerated(EnumType.STRING)
    private Period period;

    @ManyToOne
    private Forvaltning forvaltning;

    @ManyToOne(optional = false)
    private Byra byra;

    @Lob
    private String text;

    private Boolean rattvisande;

    private LocalDateTime lamnat;

    @OneToMany(mappedBy = "uttalande", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordning")
    private List<Uttalanderad> rader = new ArrayList<>();

    protected Rakenskapsuttalande() {
    }

    public Rakenskapsuttalande(Arsgranskning arsgranskning, Period period, Forvaltning forvaltning, Byra byra) {
        if (!BOKSLUT.contains(period)) {
            throw new Regelbrott("period", "rakenskaper.fel.period");
        }
        this.arsgranskning = arsgranskning;
        this.period = period;
        this.forvaltning = forvaltning;
        this.byra = byra;
    }

    /** The opinion in the firm's own words; {@code rattvisande} is null until the firm has made up its mind. */
    public void skriv(String nyText, Boolean arRattvisande) {
        kravOlamnat();
        text = nyText;
        rattvisande = arRattvisande;
    }

    public void laggTillRad(String post, BigDecimal belopp, Bas bas, String forklaring) {
        skrivRad(rader.size(), post, belopp, bas, forklaring);
    }

    /** Writes the line at a place, counted from 0; a new one when there are not so many. */
    public void skrivRad(int plats, String post, BigDecimal belopp, Bas bas, String forklaring) {
        kravOlamnat();
        if (plats == rader.size()) {
            rader.add(new Uttalanderad(this, plats + 1));
        }
        rader.get(plats).skriv(post, belopp, bas, forklaring);
    }

    public void behallRader(int antal) {
        kravOlamnat();
        rader.subList(Math.min(antal, rader.size()), rader.size()).clear();
    }

    public List<Brist> brister() {
        List<Brist> brister = new ArrayList<>();
        if (text == null || text.isBlank()) {
            brister.add(Brist.i("text", "rakenskaper.fel.text", omfattning()));
        }
        if (rattvisande == null) {
            brister.add(Brist.i("rattvisande", "rakenskaper.fel.rattvisande", omfattning()));
        }
        return brister;
    }

    /** The firm hands over its statement; it can be done once. */
    public void lamna(LocalDateTime nar) {
        kravOlamnat();
        List<Brist> brister = brister();
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
        lamnat = nar;
    }

    public boolean arLamnat() {
        return lamnat != null;
    }

    private void kravOlamnat() {
        if (arLamnat()) {
            throw new Regelbrott("", "rakenskaper.fel.lamnat");
        }
    }

    private String omfattning() {
        return forvaltning == null ? "" : forvaltning.getNamn();
    }

    public Arsgranskning getArsgranskning() {
        return arsgranskning;
    }

    public Period getPeriod() {
        return period;
    }

    public Forvaltning getForvaltning() {
        return forvaltning;
    }

    public Byra getByra() {
        return byra;
    }

    public String getText() {
        return text;
    }

    public Boolean getRattvisande() {
        return rattvisande;
    }

    public LocalDateTime getLamnat() {
        return lamnat;
    }

    public List<Uttalanderad> getRader() {
        return List.copyOf(rader);
    }
}

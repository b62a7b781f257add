package se.arshjulet.fordjupning;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * What the auditors ask a nämnd to do. In a numbered report it carries a marker, and a rekommendation may be divided into
 * lettered ones: 2 into 2a and 2b, one level and no deeper. Its addressees are its own, else those of the one above it,
 * else those of the report.
 */
@Entity
public class Rekommendation extends StoredEntity {

    private static final int MARKERING_LANGST = 10;

    @ManyToOne(optional = false)
    private FordjupadGranskning fordjupad;

    @ManyToOne
    private Rekommendation overordnad;

    private String markering;

    @Lob
    private String text;

    private int ordning;

    @ManyToMany
    @JoinTable(name = "rekommendation_namnd",
            joinColumns = @JoinColumn(name = "rekommendation_id"),
            inverseJoinColumns = @JoinColumn(name = "namnd_id"))
    private Set<Namnd> adressater = new LinkedHashSet<>();

    protected Rekommendation() {
    }

    Rekommendation(FordjupadGranskning fordjupad, Rekommendation overordnad, String markering, String text, int ordning) {
        if (markering.length() > MARKERING_LANGST) {
            throw new Regelbrott("markering", "platform.fel.forLang", MARKERING_LANGST);
        }
        this.fordjupad = fordjupad;
        this.overordnad = overordnad;
        this.markering = markering;
        this.text = text;
        this.ordning = ordning;
    }

    /** A lettered part of this one. Without a marker it is given the next letter. */
    public Rekommendation dela(String delmarkering, String deltext) {
        if (overordnad != null) {
            throw new Regelbrott("under", "fordjupning.fel.tvanivaer", markering);
        }
        return fordjupad.laggTill(this, delmarkering, deltext);
    }

    public void adressera(Namnd namnd) {
        adressater.add(namnd);
    }

    /** One nämnd takes another's place among its own addressees, if it is there. */
    void byt(Namnd fran, Namnd till) {
        if (adressater.removeIf(a -> a.getKortnamn().equals(fran.getKortnamn()))) {
            adressater.add(till);
        }
    }

    public boolean gallerFor(Namnd namnd) {
        if (!adressater.isEmpty()) {
            return adressater.stream().anyMatch(a -> a.getKortnamn().equals(namnd.getKortnamn()));
        }
        return overordnad == null ? fordjupad.arAdresseradTill(namnd) : overordnad.gallerFor(namnd);
    }

    /** "Rapport 6-2023, rekommendation 2a". */
    public String getKalla() {
        return "Rapport " + fordjupad.getRapportnummer() + (markering.isEmpty() ? "" : ", rekommendation " + markering);
    }

    public List<Rekommendation> getUnder() {
        return fordjupad.under(this);
    }

    public FordjupadGranskning getFordjupad() {
        return fordjupad;
    }

    public Rekommendation getOverordnad() {
        return overordnad;
    }

    public String getMarkering() {
        return markering;
    }

    public String getText() {
        return text;
    }

    public int getOrdning() {
        return ordning;
    }

    public Set<Namnd> getAdressater() {
        return Set.copyOf(adressater);
    }
}

package se.arshjulet.arsgranskning;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import se.arshjulet.platform.persistence.StoredEntity;

/** A group of criteria that the ratings of the year rest on. Copied from the template when the year starts; a group can concern several areas. */
@Entity
@Table(name = "revisionskriterier")
public class Revisionskriterier extends StoredEntity {

    private static final String RADBRYTNING = "\n";
    private static final String SKILJE = ",";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "arsgranskning_id")
    private Arsgranskning arsgranskning;

    private int ordning;
    private String rubrik;
    private String omraden;

    @Lob
    private String kriterier;

    protected Revisionskriterier() {
    }

    /** @param omraden codes; a criterion is one line */
    public Revisionskriterier(Arsgranskning arsgranskning, int ordning, String rubrik, List<String> omraden, List<String> kriterier) {
        this.arsgranskning = arsgranskning;
        this.ordning = ordning;
        this.rubrik = rubrik;
        this.omraden = String.join(SKILJE, omraden);
        this.kriterier = String.join(RADBRYTNING, kriterier.stream().map(k -> k.replaceAll("\\R", " ")).toList());
    }

    public int getOrdning() {
        return ordning;
    }

    public String getRubrik() {
        return rubrik;
    }

    public List<String> getOmraden() {
        return delar(omraden, SKILJE);
    }

    public List<String> getKriterier() {
        return delar(kriterier, RADBRYTNING);
    }

    private static List<String> delar(String text, String skilje) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split(skilje));
    }
}

package se.arshjulet.arsgranskning;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import se.arshjulet.platform.persistence.StoredEntity;

/** En grupp kriterier som årets bedömningar vilar på. Kopieras från mallen när året startar; gruppen kan gälla flera områden. */
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

    /** @param omraden koder; ett kriterium är en rad */
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

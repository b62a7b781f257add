package se.arshjulet.arsgranskning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import se.arshjulet.platform.fel.Tolk;

/** A decision of the nämnd as it is written in a form. */
public class Beslutsdel {

    private static final int PARAGRAF_LANGST = 20;

    private String datum = "";
    private String paragraf = "";

    public static Beslutsdel av(Beslut beslut) {
        Beslutsdel del = new Beslutsdel();
        if (beslut != null) {
            del.datum = Tolk.skriv(beslut.getDatum());
            del.paragraf = Tolk.skriv(beslut.getParagraf());
        }
        return del;
    }

    /** The decision, or null when nothing is filled in. A paragraph sign that is typed does not count. */
    public Beslut tolka(Tolk tolk, String falt) {
        LocalDate dag = tolk.datum(falt + ".datum", datum);
        String nummer = tolk.rad(falt + ".paragraf", paragraf == null ? null : paragraf.replace("§", ""), PARAGRAF_LANGST);
        return Beslut.av(dag, nummer);
    }

    /** Nothing is filled in. */
    @JsonIgnore
    public boolean isTom() {
        return Tolk.text(datum) == null && Tolk.text(paragraf) == null;
    }

    public String getDatum() {
        return datum;
    }

    public void setDatum(String datum) {
        this.datum = datum;
    }

    public String getParagraf() {
        return paragraf;
    }

    public void setParagraf(String paragraf) {
        this.paragraf = paragraf;
    }
}

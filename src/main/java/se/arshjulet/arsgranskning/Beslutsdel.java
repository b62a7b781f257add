package se.arshjulet.arsgranskning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import se.arshjulet.platform.fel.Tolk;

/** Ett beslut i nämnden så som det skrivs i ett formulär. */
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

    /** Beslutet, eller null när inget är ifyllt. Ett inskrivet paragraftecken räknas inte. */
    public Beslut tolka(Tolk tolk, String falt) {
        LocalDate dag = tolk.datum(falt + ".datum", datum);
        String nummer = tolk.rad(falt + ".paragraf", paragraf == null ? null : paragraf.replace("§", ""), PARAGRAF_LANGST);
        return Beslut.av(dag, nummer);
    }

    /** Ingenting är ifyllt. */
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

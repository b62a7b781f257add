package se.arshjulet.arsgranskning.web;

import java.io.Serializable;
import java.util.List;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Brist;

/** A nämnd that can be started, and the auditor it is given. */
public class Startrad implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kortnamn;
    private final String namn;
    /** User name, or empty for a nämnd that is not started now. */
    private String revisor = "";
    private transient List<Brist> brister = List.of();

    Startrad(Namnd namnd) {
        kortnamn = namnd.getKortnamn();
        namn = namnd.getNamn();
    }

    /** Why it was not started. */
    void nekades(List<Brist> varfor) {
        brister = varfor;
    }

    List<Brist> getBrister() {
        return brister;
    }

    public String getKortnamn() {
        return kortnamn;
    }

    public String getNamn() {
        return namn;
    }

    public String getRevisor() {
        return revisor;
    }

    public void setRevisor(String revisor) {
        this.revisor = revisor;
    }
}

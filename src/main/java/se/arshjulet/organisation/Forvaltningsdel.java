package se.arshjulet.organisation;

import java.io.Serializable;

/** A förvaltning in the form of the nämnd. */
public class Forvaltningsdel implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Null for one that does not exist yet. */
    private Long id;
    private String namn = "";
    private String kortnamn = "";
    /** First and last year; empty when there is none. */
    private String fran = "";
    private String till = "";

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getKortnamn() {
        return kortnamn;
    }

    public void setKortnamn(String kortnamn) {
        this.kortnamn = kortnamn;
    }

    public String getFran() {
        return fran;
    }

    public void setFran(String fran) {
        this.fran = fran;
    }

    public String getTill() {
        return till;
    }

    public void setTill(String till) {
        this.till = till;
    }
}

package se.arshjulet.organisation;

import java.io.Serializable;

/** En förvaltning i nämndens formulär. */
public class Forvaltningsdel implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Null för den som ännu inte finns. */
    private Long id;
    private String namn = "";
    private String kortnamn = "";
    /** Första och sista år; tomt när det inte finns något sådant. */
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

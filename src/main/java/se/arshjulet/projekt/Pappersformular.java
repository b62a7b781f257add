package se.arshjulet.projekt;

/** A working paper as it is typed. */
public class Pappersformular {

    /** Empty for a new one. */
    private String id = "";
    private int version = 0;
    private String slag = "";
    /** Id of the question, or empty. */
    private String fraga = "";
    private String rubrik = "";
    private String gjort = "";
    private String underlag = "";
    private String iakttagelse = "";
    private String slutsats = "";

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getSlag() {
        return slag;
    }

    public void setSlag(String slag) {
        this.slag = slag;
    }

    public String getFraga() {
        return fraga;
    }

    public void setFraga(String fraga) {
        this.fraga = fraga;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public String getGjort() {
        return gjort;
    }

    public void setGjort(String gjort) {
        this.gjort = gjort;
    }

    public String getUnderlag() {
        return underlag;
    }

    public void setUnderlag(String underlag) {
        this.underlag = underlag;
    }

    public String getIakttagelse() {
        return iakttagelse;
    }

    public void setIakttagelse(String iakttagelse) {
        this.iakttagelse = iakttagelse;
    }

    public String getSlutsats() {
        return slutsats;
    }

    public void setSlutsats(String slutsats) {
        this.slutsats = slutsats;
    }
}

package se.arshjulet.projekt;

/** What is decided for one nämnd. */
public class Utskicksdel {

    /** Short name. Shown, not read. */
    private String namnd = "";
    /** Shown, not read. */
    private String namn = "";
    private String utskick = "";
    private String sistaSvarsdag = "";

    public String getNamnd() {
        return namnd;
    }

    public void setNamnd(String namnd) {
        this.namnd = namnd;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }

    public String getUtskick() {
        return utskick;
    }

    public void setUtskick(String utskick) {
        this.utskick = utskick;
    }

    public String getSistaSvarsdag() {
        return sistaSvarsdag;
    }

    public void setSistaSvarsdag(String sistaSvarsdag) {
        this.sistaSvarsdag = sistaSvarsdag;
    }
}

package se.arshjulet.beslut;

/** What the elected auditors decide, and the missiv. */
public class Beslutsformular {

    /** true, false or empty. */
    private String forSvar = "";
    private String text = "";
    private String sistaSvarsdag = "";
    private String beslutsdatum = "";
    private String paragraf = "";

    public String getForSvar() {
        return forSvar;
    }

    public void setForSvar(String forSvar) {
        this.forSvar = forSvar;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSistaSvarsdag() {
        return sistaSvarsdag;
    }

    public void setSistaSvarsdag(String sistaSvarsdag) {
        this.sistaSvarsdag = sistaSvarsdag;
    }

    public String getBeslutsdatum() {
        return beslutsdatum;
    }

    public void setBeslutsdatum(String beslutsdatum) {
        this.beslutsdatum = beslutsdatum;
    }

    public String getParagraf() {
        return paragraf;
    }

    public void setParagraf(String paragraf) {
        this.paragraf = paragraf;
    }
}

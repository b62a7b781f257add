package se.arshjulet.rapport;

/** A förbättringsområde in the form. */
public class Forbattringsdel {

    /** Short name; empty for the whole nämnd. */
    private String forvaltning = "";
    private String text = "";
    private boolean vasentlig;
    /** Code, or empty. */
    private String delomrade = "";
    /** Such as 6-2023, or empty. */
    private String rapport = "";
    /** Such as 2a, or empty. */
    private String rekommendation = "";

    public String getForvaltning() {
        return forvaltning;
    }

    public void setForvaltning(String forvaltning) {
        this.forvaltning = forvaltning;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isVasentlig() {
        return vasentlig;
    }

    public void setVasentlig(boolean vasentlig) {
        this.vasentlig = vasentlig;
    }

    public String getDelomrade() {
        return delomrade;
    }

    public void setDelomrade(String delomrade) {
        this.delomrade = delomrade;
    }

    public String getRapport() {
        return rapport;
    }

    public void setRapport(String rapport) {
        this.rapport = rapport;
    }

    public String getRekommendation() {
        return rekommendation;
    }

    public void setRekommendation(String rekommendation) {
        this.rekommendation = rekommendation;
    }
}

package se.arshjulet.ekonomi;

/** A deviation from the budget in the form. */
public class Avvikelsedel {

    /** Short name. */
    private String forvaltning = "";
    private String post = "";
    private String belopp = "";
    private String forklaring = "";

    public String getForvaltning() {
        return forvaltning;
    }

    public void setForvaltning(String forvaltning) {
        this.forvaltning = forvaltning;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getBelopp() {
        return belopp;
    }

    public void setBelopp(String belopp) {
        this.belopp = belopp;
    }

    public String getForklaring() {
        return forklaring;
    }

    public void setForklaring(String forklaring) {
        this.forklaring = forklaring;
    }
}

package se.arshjulet.rapport;

/** A deviation from the budget in the form. */
public class Avvikelsedel {

    private String post = "";
    private String belopp = "";
    private String forklaring = "";

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

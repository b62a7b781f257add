package se.arshjulet.rakenskaper;

/** One line of a statement in the form; the amount is signed against the base: under is minus. */
public class Uttalanderadsdel {

    private String post = "";
    private String belopp = "";
    /** Name of a Bas. */
    private String bas = "";
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

    public String getBas() {
        return bas;
    }

    public void setBas(String bas) {
        this.bas = bas;
    }

    public String getForklaring() {
        return forklaring;
    }

    public void setForklaring(String forklaring) {
        this.forklaring = forklaring;
    }
}

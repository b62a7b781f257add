package se.arshjulet.svar;

/** The auditor's review of the answer. */
public class Svarsgranskningsformular {

    /** true, false or empty. */
    private String accepterat = "";
    private String motiv = "";

    public String getAccepterat() {
        return accepterat;
    }

    public void setAccepterat(String accepterat) {
        this.accepterat = accepterat;
    }

    public String getMotiv() {
        return motiv;
    }

    public void setMotiv(String motiv) {
        this.motiv = motiv;
    }
}

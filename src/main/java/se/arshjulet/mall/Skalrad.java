package se.arshjulet.mall;

import java.io.Serializable;

/** A step of a scale as it is edited; its place in the list is its level. */
public class Skalrad implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ord = "";
    private String begrepp = "";
    private String mening = "";
    private String betydelse = "";

    public String getOrd() {
        return ord;
    }

    public void setOrd(String ord) {
        this.ord = ord;
    }

    public String getBegrepp() {
        return begrepp;
    }

    public void setBegrepp(String begrepp) {
        this.begrepp = begrepp;
    }

    public String getMening() {
        return mening;
    }

    public void setMening(String mening) {
        this.mening = mening;
    }

    public String getBetydelse() {
        return betydelse;
    }

    public void setBetydelse(String betydelse) {
        this.betydelse = betydelse;
    }
}

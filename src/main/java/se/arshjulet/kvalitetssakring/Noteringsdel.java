package se.arshjulet.kvalitetssakring;

/** A notering in the form. */
public class Noteringsdel {

    /** Such as delomrade:IK2. */
    private String del = "";
    private String text = "";

    public String getDel() {
        return del;
    }

    public void setDel(String del) {
        this.del = del;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

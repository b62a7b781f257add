package se.arshjulet.rapport;

/** Whether a kind of picture is in the report, in the form. */
public class Bildvalsdel {

    private String slag = "";
    private boolean vald;

    static Bildvalsdel av(Bildslag slag, boolean vald) {
        Bildvalsdel del = new Bildvalsdel();
        del.slag = slag.name();
        del.vald = vald;
        return del;
    }

    public String getSlag() {
        return slag;
    }

    public void setSlag(String slag) {
        this.slag = slag;
    }

    public boolean isVald() {
        return vald;
    }

    public void setVald(boolean vald) {
        this.vald = vald;
    }
}

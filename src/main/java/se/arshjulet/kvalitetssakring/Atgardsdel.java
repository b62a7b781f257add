package se.arshjulet.kvalitetssakring;

/** A notering and what the author has done about it. */
public class Atgardsdel {

    /** Shown, not read. */
    private String del = "";
    /** Shown, not read. */
    private String text = "";
    private boolean atgardad;
    private String kommentar = "";

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

    public boolean isAtgardad() {
        return atgardad;
    }

    public void setAtgardad(boolean atgardad) {
        this.atgardad = atgardad;
    }

    public String getKommentar() {
        return kommentar;
    }

    public void setKommentar(String kommentar) {
        this.kommentar = kommentar;
    }
}

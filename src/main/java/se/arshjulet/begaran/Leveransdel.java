package se.arshjulet.begaran;

/** One item of the nämnd's answer. */
public class Leveransdel {

    private Long id;
    /** Shown, not read. */
    private String rubrik = "";
    private String besked = "";
    private String text = "";

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getRubrik() {
        return rubrik;
    }

    public void setRubrik(String rubrik) {
        this.rubrik = rubrik;
    }

    public String getBesked() {
        return besked;
    }

    public void setBesked(String besked) {
        this.besked = besked;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

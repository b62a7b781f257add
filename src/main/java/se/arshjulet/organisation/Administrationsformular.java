package se.arshjulet.organisation;

import java.io.Serializable;

/** Det som varje formulär i administrationen har: vilken post det är, vad den heter, och den version som den lästes i. */
public abstract class Administrationsformular implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Null för den som ännu inte finns. */
    private Long id;
    private int version;
    private String namn = "";

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getNamn() {
        return namn;
    }

    public void setNamn(String namn) {
        this.namn = namn;
    }
}

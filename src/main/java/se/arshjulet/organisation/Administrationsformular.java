package se.arshjulet.organisation;

import java.io.Serializable;

/** What every form in the administration has: which entry it is, what it is called, and the version in which it was read. */
public abstract class Administrationsformular implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Null for one that does not exist yet. */
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

package se.arshjulet.platform.fil;

import jakarta.persistence.MappedSuperclass;
import se.arshjulet.platform.persistence.StoredEntity;

/** A file that somebody has handed in, kept as it came: it never changes. Its bytes are a {@link Filinnehall}. */
@MappedSuperclass
public abstract class Lagradfil extends StoredEntity {

    private String namn;
    private int storlek;
    private String sha256;

    protected Lagradfil() {
    }

    protected Lagradfil(Fil fil) {
        namn = fil.namn();
        storlek = fil.innehall().length;
        sha256 = fil.sha256();
    }

    public boolean ar(Fil fil) {
        return sha256.equals(fil.sha256());
    }

    public String getNamn() {
        return namn;
    }

    /** Bytes. */
    public int getStorlek() {
        return storlek;
    }

    public String getSha256() {
        return sha256;
    }
}

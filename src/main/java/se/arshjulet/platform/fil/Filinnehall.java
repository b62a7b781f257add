package se.arshjulet.platform.fil;

import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import se.arshjulet.platform.persistence.StoredEntity;

/** The bytes of a file, by themselves so that a list does not read them. Never changed. */
@MappedSuperclass
public abstract class Filinnehall extends StoredEntity {

    @Lob
    private byte[] innehall;

    protected Filinnehall() {
    }

    protected Filinnehall(byte[] innehall) {
        this.innehall = innehall.clone();
    }

    public byte[] innehall() {
        return innehall.clone();
    }
}

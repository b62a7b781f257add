package se.arshjulet.atgardsregister;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/** A file that shows what the nämnd has done. It is kept as it came and never changes. */
@Entity
@Table(name = "punktfil")
public class Punktfil extends StoredEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handelse_id")
    private Punkthandelse handelse;

    private String namn;
    private int storlek;
    private String sha256;

    protected Punktfil() {
    }

    Punktfil(Punkthandelse handelse, String namn, int storlek, String sha256) {
        this.handelse = handelse;
        this.namn = namn;
        this.storlek = storlek;
        this.sha256 = sha256;
    }

    public Punkthandelse getHandelse() {
        return handelse;
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

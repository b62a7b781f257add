package se.arshjulet.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/** The audit firm that is engaged to audit the accounts on behalf of the auditors. */
@Entity
@Table(name = "byra")
public class Byra extends StoredEntity {

    private String namn;

    protected Byra() {
    }

    public Byra(String namn) {
        this.namn = namn;
    }

    public void bytNamn(String nyttNamn) {
        namn = nyttNamn;
    }

    public String getNamn() {
        return namn;
    }
}

package se.arshjulet.diarium;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.arshjulet.platform.persistence.StoredEntity;

/** The one row that says how this office writes its diarienummer. Numbers already given stay as they are. */
@Entity
@Table(name = "diarieform")
public class Diarieform extends StoredEntity {

    private String monster;

    protected Diarieform() {
    }

    void skrivs(Dnrform form) {
        monster = form.monster();
    }

    public Dnrform form() {
        return new Dnrform(monster);
    }
}

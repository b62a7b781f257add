package se.arshjulet.fordjupning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.persistence.StoredEntity;

/** A nämnd that a fördjupad granskning is addressed to, or has to do with in another {@link Adressatroll}. */
@Entity
public class Adressat extends StoredEntity {

    @ManyToOne(optional = false)
    private FordjupadGranskning fordjupad;

    @ManyToOne(optional = false)
    private Namnd namnd;

    @Enumerated(EnumType.STRING)
    private Adressatroll roll;

    private int ordning;

    protected Adressat() {
    }

    Adressat(FordjupadGranskning fordjupad, Namnd namnd, Adressatroll roll, int ordning) {
        this.fordjupad = fordjupad;
        this.namnd = namnd;
        this.roll = roll;
        this.ordning = ordning;
    }

    void byt(Adressatroll nyRoll) {
        roll = nyRoll;
    }

    void flyttaTill(int plats) {
        ordning = plats;
    }

    int getOrdning() {
        return ordning;
    }

    boolean ar(Namnd annan) {
        return namnd.getKortnamn().equals(annan.getKortnamn());
    }

    public Namnd getNamnd() {
        return namnd;
    }

    public Adressatroll getRoll() {
        return roll;
    }
}

package se.arshjulet.inloggning;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;

/** What a value from the organisation's provider gives: a role, and for the role Nämnd which nämnd. */
@Entity
public class Anspraksregel extends StoredEntity {

    private String varde;

    @Enumerated(EnumType.STRING)
    private Roll roll;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "namnd_id")
    private Namnd namnd;

    protected Anspraksregel() {
    }

    Anspraksregel(String varde, Roll roll, Namnd namnd) {
        if (roll == Roll.REDOVISNINGSREVISOR) {
            throw new Regelbrott("roll", "inloggning.fel.regel.byra");
        }
        if (roll == Roll.NAMND && namnd == null) {
            throw new Regelbrott("namnd", "organisation.fel.namndSaknas");
        }
        this.varde = varde;
        this.roll = roll;
        this.namnd = roll == Roll.NAMND ? namnd : null;
    }

    boolean arSom(Anspraksregel annan) {
        return varde.equals(annan.varde) && roll == annan.roll && namnd == annan.namnd;
    }

    public String getVarde() {
        return varde;
    }

    public Roll getRoll() {
        return roll;
    }

    public Namnd getNamnd() {
        return namnd;
    }
}

package se.arshjulet.diarium;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.persistence.StoredEntity;
import se.arshjulet.platform.web.Texter;

/** A row of the office's gallringsplan (arkivlagen 10 §): a kind of document that may be gallrat so many years after its ärende was closed. A kind without a row is kept. */
@Entity
@Table(name = "gallringsregel")
public class Gallringsregel extends StoredEntity {

    static final int FLEST_AR = 100;

    @Enumerated(EnumType.STRING)
    private Slag slag;

    private int ar;

    protected Gallringsregel() {
    }

    /** @throws Regelbrott when the kind is always kept */
    Gallringsregel(Slag slag, int ar) {
        if (slag.isAlltidBevarad()) {
            throw new Regelbrott("", "diarium.fel.alltidBevarad", Texter.text("diarium.slag." + slag));
        }
        this.slag = slag;
        this.ar = ar;
    }

    void andra(int nyaAr) {
        ar = nyaAr;
    }

    /** Whole years have gone: of an ärende closed on 29 February, from 1 March. */
    boolean harGatt(LocalDate avslutat, LocalDate idag) {
        return idag.isAfter(avslutat.plusYears(ar));
    }

    String beskrivning() {
        return Texter.text("diarium.gallring.regel", Texter.text("diarium.slag." + slag), ar);
    }

    public Slag getSlag() {
        return slag;
    }

    public int getAr() {
        return ar;
    }
}

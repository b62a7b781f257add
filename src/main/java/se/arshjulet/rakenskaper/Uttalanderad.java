package se.arshjulet.rakenskaper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * One line of a statement: a post, its amount against the base, and why. The amount is signed against the base, so that
 * "50 under budget" is −50. The lines are a selection by the firm: they need not add up to the result and are never summed.
 */
@Entity
public class Uttalanderad extends StoredEntity {

    @ManyToOne(optional = false)
    private Rakenskapsuttalande uttalande;

    private int ordning;

    private String post;

    private BigDecimal belopp;

    @Enumerated(EnumType.STRING)
    private Bas bas;

    @Lob
    private String forklaring;

    protected Uttalanderad() {
    }

    Uttalanderad(Rakenskapsuttalande uttalande, int ordning) {
        this.uttalande = uttalande;
        this.ordning = ordning;
    }

    void skriv(String nyPost, BigDecimal nyttBelopp, Bas nyBas, String nyForklaring) {
        post = nyPost;
        belopp = nyttBelopp;
        bas = nyBas;
        forklaring = nyForklaring;
    }

    /** The amount told with the direction its sign means: "50,0 mnkr under budget". */
    public String getFras() {
        return bas.fras(belopp);
    }

    public int getOrdning() {
        return ordning;
    }

    public String getPost() {
        return post;
    }

    public BigDecimal getBelopp() {
        return belopp;
    }

    public Bas getBas() {
        return bas;
    }

    public String getForklaring() {
        return forklaring;
    }
}

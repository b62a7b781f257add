package se.arshjulet.arsgranskning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.arshjulet.mall.Mall;
import se.arshjulet.platform.persistence.StoredEntity;

/**
 * Ett verksamhetsår på kontoret. Läggs upp av revisionsdirektören i januari med en utgåva av mallen och en plan
 * som säger när varje steg öppnar och förfaller. Planen kan flyttas under året; mallen ligger fast när första granskningen har startat.
 */
@Entity
@Table(name = "revisionsar")
public class Revisionsar extends StoredEntity {

    private int ar;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "mall_id")
    private Mall mall;

    @OneToMany(mappedBy = "revisionsar", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Planpost> planposter = new ArrayList<>();

    protected Revisionsar() {
    }

    /** Ett nytt år får varje stegs vanliga dagar. */
    public Revisionsar(int ar, Mall mall) {
        this.ar = ar;
        this.mall = mall;
        for (Steg steg : Steg.values()) {
            planposter.add(new Planpost(this, steg));
        }
    }

    public Planpost planpost(Steg steg) {
        return planposter.stream().filter(p -> p.getSteg() == steg).findFirst()
                .orElseThrow(() -> new IllegalStateException("Planen för " + ar + " saknar " + steg.nyckel()));
    }

    public int getAr() {
        return ar;
    }

    public Mall getMall() {
        return mall;
    }

    public List<Planpost> getPlanposter() {
        return planposter.stream().sorted(Comparator.comparing(Planpost::getSteg)).toList();
    }
}

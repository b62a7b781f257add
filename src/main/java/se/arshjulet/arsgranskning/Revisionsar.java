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
 * A year of activity at the office. The revisionsdirektör lays it out in January, with an edition of the template and a plan that says when
 * each step opens and is due. The plan can be moved during the year; the template is fixed once the first granskning has started.
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

    /** A new year gets the usual days of each step. */
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

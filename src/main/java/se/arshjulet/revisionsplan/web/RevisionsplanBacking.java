package se.arshjulet.revisionsplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjulet.revisionsplan.Plansida;
import se.arshjulet.revisionsplan.RevisionsplanService;

/** The proposals of one year. */
@Named
@RequestScoped
public class RevisionsplanBacking {

    @Inject
    RevisionsplanService planer;

    private Integer ar;
    private Integer sida;
    private Plansida plan;

    public Plansida getPlan() {
        if (plan == null) {
            plan = planer.sida(ar, sida == null ? 1 : sida);
        }
        return plan;
    }

    public Integer getAr() {
        return ar;
    }

    public void setAr(Integer ar) {
        this.ar = ar;
    }

    public Integer getSida() {
        return sida;
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }
}

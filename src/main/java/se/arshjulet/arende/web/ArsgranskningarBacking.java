package se.arshjulet.arende.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningService;

/** The list of cases, a year at a time. */
@Named
@RequestScoped
public class ArsgranskningarBacking {

    private static final int RADER = 50;

    @Inject
    ArsgranskningService arsgranskningar;

    private Integer ar;
    private Integer sida;
    private List<Arsgranskning> alla;

    private List<Arsgranskning> alla() {
        if (alla == null) {
            alla = arsgranskningar.mina();
        }
        return alla;
    }

    private List<Arsgranskning> arets() {
        return alla().stream().filter(g -> g.getAr() == getAr()).toList();
    }

    public List<Integer> getAren() {
        return alla().stream().map(Arsgranskning::getAr).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    public List<Arsgranskning> getGranskningar() {
        return arets().stream().skip((getSida() - 1L) * RADER).limit(RADER).toList();
    }

    public int getSidor() {
        return Math.max(1, (arets().size() + RADER - 1) / RADER);
    }

    /** The latest year unless another is asked for; 0 when there is none. */
    public Integer getAr() {
        return ar == null ? getAren().stream().findFirst().orElse(0) : ar;
    }

    public void setAr(Integer ar) {
        this.ar = ar;
    }

    public Integer getSida() {
        return sida == null ? 1 : Math.max(1, sida);
    }

    public void setSida(Integer sida) {
        this.sida = sida;
    }
}

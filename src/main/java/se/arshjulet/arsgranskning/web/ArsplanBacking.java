package se.arshjulet.arsgranskning.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.arsgranskning.Planpostdel;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.arsgranskning.RevisionsarService;
import se.arshjulet.mall.Mall;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Handling;

/** A new year, and the plan of the one that is looked at. */
@Named
@ViewScoped
public class ArsplanBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SIDAN = "arsgranskning/arsplan.xhtml?ar=";
    private static final int TIDIGAST = 1900;
    private static final int SENAST = 2999;

    @Inject
    @Param(name = "ar")
    Integer ar;

    @Inject
    RevisionsarService service;

    @Inject
    Handling handling;

    private List<Planpostdel> poster = List.of();
    private String nyttAr;
    private Long mall;

    @PostConstruct
    void oppna() {
        List<Integer> aren = getAren();
        if (ar == null && !aren.isEmpty()) {
            ar = aren.get(0);
        }
        if (ar != null) {
            handling.gor(() -> poster = service.plan(ar));
        }
        nyttAr = aren.isEmpty() ? "" : String.valueOf(aren.get(0) + 1);
    }

    public void laggUpp() {
        if (handling.gor(() -> service.laggUpp(tolkatAr(), mall))) {
            handling.klart(SIDAN + nyttAr.strip(), "arsgranskning.klart.upplagt", nyttAr.strip());
        }
    }

    private int tolkatAr() {
        Tolk tolk = new Tolk();
        Integer tolkat = tolk.heltal("ar", nyttAr, TIDIGAST, SENAST);
        if (Tolk.text(nyttAr) == null) {
            tolk.fel("ar", "platform.fel.utanforGrans", String.valueOf(TIDIGAST), String.valueOf(SENAST));
        }
        tolk.klart();
        return tolkat;
    }

    public void spara() {
        if (handling.gor(() -> service.flytta(ar, poster))) {
            handling.klart(SIDAN + ar, "arsgranskning.klart.plan");
        }
    }

    public List<Integer> getAren() {
        return service.alla().stream().map(Revisionsar::getAr).toList();
    }

    public List<Mall> getMallar() {
        return service.mallar();
    }

    public List<Planpostdel> getPoster() {
        return poster;
    }

    public Integer getAr() {
        return ar;
    }

    public String getNyttAr() {
        return nyttAr;
    }

    public void setNyttAr(String nyttAr) {
        this.nyttAr = nyttAr;
    }

    public Long getMall() {
        return mall;
    }

    public void setMall(Long mall) {
        this.mall = mall;
    }
}

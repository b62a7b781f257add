package se.arshjulet.rakenskaper.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.arsgranskning.RevisionsarService;
import se.arshjulet.organisation.Byra;
import se.arshjulet.organisation.ByraService;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.rakenskaper.ByrauppdragService;
import se.arshjulet.rakenskaper.Uppdragsrad;

/** The firms' assignments of a year; this year's unless another is asked for. */
@Named
@ViewScoped
public class ByrauppdragBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "ar")
    Integer ar;

    @Inject
    ByrauppdragService uppdragen;

    @Inject
    ByraService byraer;

    @Inject
    RevisionsarService revisionsar;

    @Inject
    Handling handling;

    @Inject
    transient Clock klocka;

    private List<Uppdragsrad> rader;

    @PostConstruct
    void oppna() {
        if (ar == null) {
            ar = getAren().stream().findFirst().orElse(Year.now(klocka).getValue());
        }
        rader = uppdragen.rader(ar);
    }

    public void spara() {
        if (handling.gor(() -> uppdragen.spara(ar, rader))) {
            handling.klart("admin/byrauppdrag.xhtml?ar=" + ar, "organisation.klart.sparad");
        }
    }

    public List<Integer> getAren() {
        return revisionsar.alla().stream().map(Revisionsar::getAr).toList();
    }

    public List<Byra> getByraer() {
        return byraer.alla();
    }

    public List<Uppdragsrad> getRader() {
        return rader;
    }

    public Integer getAr() {
        return ar;
    }
}

package se.arshjulet.arsgranskning.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.arsgranskning.RevisionsarService;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Faltfel;
import se.arshjulet.platform.web.Handling;

/** Starts the year: the nämnder that get an auditor. */
@Named
@ViewScoped
public class StartaBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "ar")
    Integer ar;

    @Inject
    RevisionsarService revisionsar;

    @Inject
    ArsgranskningService arsgranskningar;

    @Inject
    Handling handling;

    @Inject
    Faltfel faltfel;

    private List<Startrad> rader = List.of();

    @PostConstruct
    void oppna() {
        if (ar == null) {
            ar = getAren().stream().findFirst().orElse(null);
        }
        if (ar != null) {
            rader = revisionsar.ostartade(ar).stream().map(Startrad::new).toList();
        }
    }

    /** Each nämnd is started by itself: what went well stays started, and what did not is told at its row. */
    public void starta() {
        List<Startrad> valda = rader.stream().filter(r -> Tolk.text(r.getRevisor()) != null).toList();
        if (valda.isEmpty()) {
            faltfel.lagg(new Regelbrott("rader[0].revisor", "arsgranskning.fel.ingenVald"));
            return;
        }
        List<Startrad> kvar = rader.stream().filter(rad -> !valda.contains(rad) || !startad(rad)).toList();
        List<Startrad> fel = kvar.stream().filter(valda::contains).toList();
        if (fel.isEmpty()) {
            handling.klart("arsgranskning/arsgranskningar.xhtml?ar=" + ar, "arsgranskning.klart.startade", valda.size(), String.valueOf(ar));
        } else {
            rader = kvar;
            fel.forEach(rad -> faltfel.lagg(rad.getBrister().stream().map(b -> Brist.i("rader[" + kvar.indexOf(rad) + "].revisor", b.nyckel(), b.varden().toArray())).toList()));
        }
    }

    private boolean startad(Startrad rad) {
        try {
            arsgranskningar.starta(ar, rad.getKortnamn(), rad.getRevisor());
            return true;
        } catch (Regelbrott nej) {
            rad.nekades(nej.brister());
            return false;
        }
    }

    public List<Integer> getAren() {
        return revisionsar.alla().stream().map(Revisionsar::getAr).toList();
    }

    public List<Anvandare> getRevisorer() {
        return arsgranskningar.revisorer();
    }

    public List<Startrad> getRader() {
        return rader;
    }

    public Integer getAr() {
        return ar;
    }
}

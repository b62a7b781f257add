package se.arshjulet.diarium.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.diarium.GallringService;
import se.arshjulet.diarium.Gallringsforslag;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.web.Handling;

/** What the plan lets go, and what of it the registrator has chosen. */
@Named
@ViewScoped
public class GallringBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    GallringService gallring;

    @Inject
    Handling handling;

    private transient Gallringsforslag forslag;
    private final Map<Long, Boolean> valda = new HashMap<>();
    private boolean saker;

    public void gallra() {
        int[] antal = new int[1];
        if (handling.gor(() -> antal[0] = gallring.gallra(valet()))) {
            handling.klart("diarium/gallring.xhtml", "diarium.klart.gallrat", antal[0]);
        }
    }

    private List<Long> valet() {
        if (!saker) {
            throw new Regelbrott("saker", "diarium.fel.saker");
        }
        return valda.entrySet().stream().filter(val -> Boolean.TRUE.equals(val.getValue())).map(Map.Entry::getKey).sorted().toList();
    }

    public Gallringsforslag getForslag() {
        if (forslag == null) {
            forslag = gallring.forslag();
        }
        return forslag;
    }

    /** By id of the handling. */
    public Map<Long, Boolean> getValda() {
        return valda;
    }

    public boolean isSaker() {
        return saker;
    }

    public void setSaker(boolean saker) {
        this.saker = saker;
    }
}

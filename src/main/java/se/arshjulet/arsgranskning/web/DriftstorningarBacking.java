package se.arshjulet.arsgranskning.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import se.arshjulet.arsgranskning.DriftstorningService;
import se.arshjulet.platform.process.Driftstorning;
import se.arshjulet.platform.web.Handling;

/** Steps that have failed for good. The rows are kept with the view, so that a button acts on the row that was seen. */
@Named
@ViewScoped
public class DriftstorningarBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DriftstorningService service;

    @Inject
    Handling handling;

    private transient List<Driftstorning> storningar;

    public void forsokIgen(String jobb) {
        if (handling.gor(() -> service.forsokIgen(jobb))) {
            handling.klart("admin/driftstorningar.xhtml", "arsgranskning.klart.forsokIgen");
        }
    }

    public List<Driftstorning> getStorningar() {
        if (storningar == null) {
            storningar = service.alla();
        }
        return storningar;
    }
}

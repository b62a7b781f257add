package se.arshjulet.inloggning.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.Param;
import se.arshjulet.inloggning.IdentitetService;
import se.arshjulet.inloggning.Identitetskoppling;
import se.arshjulet.inloggning.KodService;
import se.arshjulet.inloggning.Kodapp;
import se.arshjulet.platform.web.Handling;

/** How a user comes in, for the administratör. */
@Named
@ViewScoped
public class KontoinloggningBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SIDAN = "admin/anvandaren.xhtml?id=";

    @Inject
    @Param(name = "id")
    Long id;

    @Inject
    IdentitetService identiteter;

    @Inject
    KodService koder;

    @Inject
    Handling handling;

    public void kopplaLoss() {
        if (handling.gor(() -> identiteter.kopplaLoss(id))) {
            handling.klart(SIDAN + id, "inloggning.klart.losskopplad");
        }
    }

    public void nollstallKod() {
        if (handling.gor(() -> koder.nollstall(id))) {
            handling.klart(SIDAN + id, "inloggning.klart.kod.nollstalld");
        }
    }

    /** Null when the user has no app for one-time codes. */
    public Kodapp getKodapp() {
        return id == null ? null : koder.app(id).orElse(null);
    }

    /** Null when the account is not linked to the organisation's identity. */
    public Identitetskoppling getKoppling() {
        return id == null ? null : identiteter.koppling(id).orElse(null);
    }
}

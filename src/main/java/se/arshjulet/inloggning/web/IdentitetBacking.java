package se.arshjulet.inloggning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import se.arshjulet.inloggning.Identitetsgang;
import se.arshjulet.inloggning.IdentitetService;
import se.arshjulet.inloggning.Identitetskoppling;
import se.arshjulet.inloggning.Inloggningshinder;
import se.arshjulet.inloggning.Inloggningshinder.Skal;
import se.arshjulet.inloggning.Oidcval;
import se.arshjulet.platform.web.Handling;
import se.arshjulet.platform.web.Texter;

/** The organisation's identity on the log-in page and on my own page. */
@Named
@RequestScoped
public class IdentitetBacking {

    @Inject
    Oidcval val;

    @Inject
    IdentitetService service;

    @Inject
    Identitetsgang gang;

    @Inject
    Handling handling;

    private String kopplingsbekraftelse;

    /** Begun by a form of ours, so that nobody else can have someone link an account. */
    public void koppla() {
        if (!handling.gor(() -> service.borjaKoppla(kopplingsbekraftelse))) {
            return;
        }
        try {
            Faces.redirect(gang.dit(Faces.getRequest(), null, true).toString());
        } catch (Inloggningshinder hinder) {
            Messages.addGlobalError("{0}", Texter.text("inloggning.hinder." + hinder.skal(), val.namn()));
        }
    }

    public String getKopplingsbekraftelse() {
        return kopplingsbekraftelse;
    }

    public void setKopplingsbekraftelse(String kopplingsbekraftelse) {
        this.kopplingsbekraftelse = kopplingsbekraftelse;
    }

    public boolean isFinns() {
        return val.finns();
    }

    public String getNamn() {
        return val.namn();
    }

    public boolean isKanKopplas() {
        return service.kanKopplas();
    }

    /** Null when the account is not linked. */
    public Identitetskoppling getKoppling() {
        return service.minKoppling().orElse(null);
    }

    /** Why a log-in came to nothing, from the address; empty when it does not say. */
    public String getHinder() {
        String skal = Faces.getRequestParameter("identitet");
        return Arrays.stream(Skal.values()).filter(s -> s.name().equals(skal)).findFirst()
                .map(s -> Texter.text("inloggning.hinder." + s, val.namn())).orElse("");
    }
}

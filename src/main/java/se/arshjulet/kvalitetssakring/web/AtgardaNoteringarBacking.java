package se.arshjulet.kvalitetssakring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import se.arshjulet.kvalitetssakring.Atgardsformular;
import se.arshjulet.kvalitetssakring.Rapportdelar;
import se.arshjulet.rapport.web.Utkastbacking;

/** The page where the author answers the noteringar and changes the report. */
@Named
@ViewScoped
public class AtgardaNoteringarBacking extends Utkastbacking<Atgardsformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    Rapportdelar rapportdelar;

    private transient Map<String, String> delar;

    public Map<String, String> getDelar() {
        if (delar == null) {
            delar = rapportdelar.av(getUppgift().getArsgranskningId());
        }
        return delar;
    }
}

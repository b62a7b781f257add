package se.arshjulet.kvalitetssakring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import se.arshjulet.kvalitetssakring.Atgardsformular;
import se.arshjulet.kvalitetssakring.Noteringsplats;
import se.arshjulet.kvalitetssakring.Rapportdelar;
import se.arshjulet.rapport.Utkastformular;
import se.arshjulet.rapport.web.Utkastbacking;
import se.arshjulet.samstammighet.Besvarad;

/** The page where the author answers the noteringar and changes the report. */
@Named
@ViewScoped
public class AtgardaNoteringarBacking extends Utkastbacking<Atgardsformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    Rapportdelar rapportdelar;

    private transient Map<String, String> delar;

    @Override
    protected Utkastformular utkastet() {
        return getFormular().getUtkast();
    }

    @Override
    protected String utkastvag() {
        return "utkast.";
    }

    @Override
    public List<Besvarad> getVarningar() {
        return super.getVarningar().stream().map(varning -> varning.under("utkast")).toList();
    }

    public Map<String, String> getDelar() {
        if (delar == null) {
            delar = rapportdelar.av(getUppgift().getArsgranskningId());
        }
        return delar;
    }

    public String ankare(String del) {
        return Noteringsplats.iRapporten(del);
    }

    public String plats(String del) {
        return Noteringsplats.iUtkastet(del, utkastet());
    }
}

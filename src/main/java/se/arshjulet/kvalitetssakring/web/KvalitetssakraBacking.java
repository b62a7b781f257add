package se.arshjulet.kvalitetssakring.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import se.arshjulet.inkorg.web.Uppgiftsbacking;
import se.arshjulet.kvalitetssakring.Kvalitetssakringsformular;
import se.arshjulet.kvalitetssakring.Rapportdelar;
import se.arshjulet.rapport.Rapportvisning;
import se.arshjulet.rapport.VarningService;
import se.arshjulet.samstammighet.Besvarad;

/** The page of the second pair of eyes: the report and the noteringar side by side. */
@Named
@ViewScoped
public class KvalitetssakraBacking extends Uppgiftsbacking<Kvalitetssakringsformular> {

    private static final long serialVersionUID = 1L;

    @Inject
    Rapportdelar rapportdelar;

    @Inject
    Rapportvisning visning;

    @Inject
    VarningService samstammighet;

    private transient Map<String, String> delar;
    private transient String rapport;
    private transient List<Besvarad> varningar;

    public Map<String, String> getDelar() {
        if (delar == null) {
            delar = rapportdelar.av(getUppgift().getArsgranskningId());
        }
        return delar;
    }

    public String getRapport() {
        if (rapport == null) {
            rapport = visning.visa(getUppgift().getArsgranskningId()).html();
        }
        return rapport;
    }

    public List<Besvarad> getVarningar() {
        if (varningar == null) {
            varningar = samstammighet.varningar(getUppgift().getArsgranskningId());
        }
        return varningar;
    }
}

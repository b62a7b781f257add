package se.arshjulet.kvalitetssakring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.rapport.Betygsunderlag;
import se.arshjulet.tidigare.TidigareRepository;

/** The parts of a report that a notering can be tied to, in the order of the report. */
@ApplicationScoped
public class Rapportdelar {

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Betygsunderlag betyg;

    @Inject
    TidigareRepository tidigare;

    /** Name by code: {@code delomrade:IK2}, {@code omrade:ekonomi}, {@code ansvarsomraden}, {@code tidigare}. */
    @Transactional
    public Map<String, String> av(Long arsgranskningId) {
        Arsgranskning granskning = arsgranskningar.hamta(arsgranskningId);
        Map<String, String> delar = new LinkedHashMap<>();
        delar.put("sammanfattning", Texter.text("kvalitetssakring.del.sammanfattning"));
        delar.put("ansvarsomraden", Texter.text("kvalitetssakring.del.ansvarsomraden"));
        betyg.delomraden(granskning).forEach(d -> delar.put("delomrade:" + d.getKod(), d.getKod() + " " + d.getNamn()));
        betyg.fordjupade(granskning).forEach(f -> delar.put("fordjupad:" + f.getRapportnummer(),
                Texter.text("kvalitetssakring.del.fordjupad", f.getRapportnummer())));
        betyg.mall(granskning).omraden().forEach(o -> delar.put("omrade:" + o.kod(), Texter.text("kvalitetssakring.del.omrade", o.namn())));
        if (!tidigare.punkter(arsgranskningId).isEmpty()) {
            delar.put("tidigare", Texter.text("tidigare.rubrik"));
        }
        delar.put("bilagor", Texter.text("kvalitetssakring.del.bilagor"));
        return delar;
    }
}

package se.arshjulet.projekt;

import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The revisionsdirektör appoints another leader where the model has no task for it: the one who led the project left it because of a hinder beside the model. */
@Tjanst
public class UtnamningService {

    @Inject
    ProjektRepository projekt;

    @Inject
    Projektinsyn insyn;

    @Inject
    Projektledning ledning;

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Handelselogg logg;

    /** @throws Regelbrott while somebody leads it, and when the one who is chosen cannot */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    public void utse(Long fordjupadId, String anvandarnamn) {
        FordjupadGranskning fordjupad = insyn.krav(fordjupadId);
        if (!ledning.saknas(fordjupad)) {
            throw new Regelbrott("", "projekt.fel.harLedare");
        }
        String vald = Tolk.text(anvandarnamn);
        if (vald == null) {
            throw new Regelbrott("projektledare", "projekt.fel.saknas.projektledare");
        }
        Projektplan plan = projekt.plan(fordjupadId).orElseThrow();
        Anvandare ny = valbara(plan).stream().filter(a -> a.getAnvandarnamn().equals(vald)).findFirst()
                .orElseThrow(() -> new Regelbrott("projektledare", "oberoende.fel.inteValbar", vald));
        fordjupad.getCykel().overtasAv(vald);
        ledning.taMed(plan, ny);
        ledning.tilltrads(plan, ny);
        logg.skrivI(Arendeid.fordjupningens(fordjupadId), "projekt.projektledare", ny.getNamn());
    }

    /** Active auditors who have not left this project. */
    @Tillaten(Roll.REVISIONSDIREKTOR)
    public List<Anvandare> valbara(Long fordjupadId) {
        return valbara(projekt.plan(insyn.krav(fordjupadId).getId()).orElseThrow());
    }

    private List<Anvandare> valbara(Projektplan plan) {
        return anvandare.medRoll(Roll.YRKESREVISOR).stream().filter(a -> plan.medlem(a.getAnvandarnamn()).filter(m -> !m.isKvar()).isEmpty()).toList();
    }
}

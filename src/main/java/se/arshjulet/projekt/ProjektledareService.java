package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The revisionsdirektör appoints whoever leads the granskning: at its start, and again when the leader was not independent. */
@ApplicationScoped
public class ProjektledareService extends Projektuppgift<Projektledarformular> {

    @Inject
    AnvandareRepository anvandare;

    @Inject
    Projektledning ledning;

    ProjektledareService() {
        super(ProjektProcess.UTSE, Projektledarformular.class);
    }

    @Override
    public Projektledarformular las(Uppgift uppgift) {
        Projektledarformular formular = new Projektledarformular();
        formular.setProjektledare(Tolk.skriv(fordjupad(uppgift).getCykel().getProjektledare()));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Projektledarformular formular) {
        String vald = Tolk.text(formular.getProjektledare());
        if (vald != null && valbara(uppgift).stream().noneMatch(a -> a.getAnvandarnamn().equals(vald))) {
            throw new Regelbrott("projektledare", "oberoende.fel.inteValbar", vald);
        }
        fordjupad(uppgift).getCykel().ledsAv(vald);
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        return fordjupad(uppgift).getCykel().getProjektledare() == null ? List.of(Brist.i("projektledare", "projekt.fel.saknas.projektledare")) : List.of();
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Projektledarformular formular) {
        Anvandare ny = anvandare.finn(fordjupad(uppgift).getCykel().getProjektledare()).orElseThrow();
        plan(uppgift).taMed(ny);
        projekt.flush();
        ledning.tilltrads(plan(uppgift), ny);
        logg.skrivI(Arendeid.fordjupningens(uppgift.getFordjupadId()), "projekt.projektledare", ny.getNamn());
        return Map.of();
    }

    /** Active auditors who have not left this project because of a hinder. */
    @Transactional
    public List<Anvandare> valbara(Uppgift uppgift) {
        Projektplan plan = plan(uppgift);
        return anvandare.medRoll(Roll.YRKESREVISOR).stream()
                .filter(a -> plan.medlem(a.getAnvandarnamn()).filter(m -> !m.isKvar()).isEmpty()).toList();
    }
}

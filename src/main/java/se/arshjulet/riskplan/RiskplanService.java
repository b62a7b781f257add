package se.arshjulet.riskplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.granskning.Delomradesbedomning;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.Uppgiftsformular;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The yrkesrevisor audits the riskplaner that the nämnd has adopted, one per förvaltning, and judges the delområden about them. */
@ApplicationScoped
public class RiskplanService implements Uppgiftsformular<Riskplanformular> {

    @Inject
    RiskplanRepository planer;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    Delomradesbedomning delomraden;

    @Override
    public String nyckel() {
        return RiskplanProcess.GRANSKA;
    }

    @Override
    public Class<Riskplanformular> typ() {
        return Riskplanformular.class;
    }

    @Override
    public Riskplanformular las(Uppgift uppgift) {
        Riskplanformular formular = new Riskplanformular();
        List<Riskplan> forra = forra(uppgift);
        planer.planer(uppgift.getArsgranskningId()).forEach(plan -> {
            Riskplandel del = Riskplanoversattning.tillFormular(plan);
            forra.stream().filter(p -> p.getForvaltning().equals(plan.getForvaltning())).findFirst().ifPresent(p -> Riskplanoversattning.forra(p, del));
            formular.getRiskplaner().add(del);
        });
        formular.setDelomraden(delomraden.las(uppgift));
        return formular;
    }

    private List<Riskplan> forra(Uppgift uppgift) {
        return arsgranskningar.foregaende(arsgranskningar.hamta(uppgift.getArsgranskningId())).map(f -> planer.planer(f.getId())).orElse(List.of());
    }

    @Override
    public void spara(Uppgift uppgift, Riskplanformular formular) {
        Tolk tolk = new Tolk();
        Map<Riskplandel, Riskplan> skrivna = new IdentityHashMap<>();
        List<Riskplan> upplagda = planer.planer(uppgift.getArsgranskningId());
        for (int i = 0; i < formular.getRiskplaner().size(); i++) {
            Riskplandel del = formular.getRiskplaner().get(i);
            String falt = "riskplaner[" + i + "]";
            upplagda.stream().filter(p -> p.getForvaltning().getKortnamn().equals(del.getForvaltning())).findFirst().ifPresentOrElse(
                    plan -> {
                        Riskplanoversattning.skriv(plan, del, falt, tolk);
                        skrivna.put(del, plan);
                    },
                    () -> okand(tolk, falt, del));
        }
        delomraden.spara(uppgift, formular.getDelomraden(), tolk);
        tolk.klart();
        planer.skrivNed();
        skrivna.forEach((del, plan) -> Riskplanoversattning.aterfor(plan, del));
    }

    /** An empty plan may have gone since the form was opened: the förvaltning does not belong to the year. */
    private static void okand(Tolk tolk, String falt, Riskplandel del) {
        if (!del.isTom()) {
            tolk.fel(falt + ".forvaltning", "granskning.fel.okandForvaltning", Tolk.skriv(del.getForvaltning()));
        }
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        List<Brist> brister = new ArrayList<>();
        List<Riskplan> upplagda = planer.planer(uppgift.getArsgranskningId());
        for (int i = 0; i < upplagda.size(); i++) {
            String falt = "riskplaner[" + i + "]";
            upplagda.get(i).brister().forEach(brist -> brister.add(brist.under(falt)));
        }
        brister.addAll(delomraden.brister(uppgift));
        return brister;
    }

    @Override
    public Map<String, Object> slutfor(Uppgift uppgift, Riskplanformular formular) {
        return Map.of();
    }
}

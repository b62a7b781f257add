package se.arshjulet.diarium;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.arsgranskning.Handelselogg;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** The administratör decides how the office writes its diarienummer and what its gallringsplan is. */
@Tjanst
public class DiarieplanService {

    @Inject
    DiariumRepository diarium;

    @Inject
    GallringRepository gallring;

    @Inject
    Diarium nummer;

    @Inject
    Handelselogg logg;

    @Tillaten(Roll.ADMINISTRATOR)
    public Diarieplan plan() {
        Diarieform form = diarium.formen();
        Diarieplan plan = new Diarieplan(form.getVersion(), form.form().monster());
        Map<Slag, Gallringsregel> regler = regler();
        Arrays.stream(Slag.values()).filter(slag -> !slag.isAlltidBevarad())
                .forEach(slag -> plan.getRader().add(new Diarieplan.Rad(slag, regler.containsKey(slag) ? String.valueOf(regler.get(slag).getAr()) : "")));
        return plan;
    }

    /** What the next number would be. */
    @Tillaten(Roll.ADMINISTRATOR)
    public String nastaDnr() {
        return nummer.nastaDnr();
    }

    /** @throws Regelbrott also when somebody else has saved since */
    @Tillaten(Roll.ADMINISTRATOR)
    public void spara(Diarieplan plan) {
        Tolk tolk = new Tolk();
        Dnrform form = tolk.med(() -> Dnrform.av(plan.getMonster()));
        List<Integer> aren = new ArrayList<>();
        for (int i = 0; i < plan.getRader().size(); i++) {
            aren.add(tolk.heltal("rader[" + i + "].ar", plan.getRader().get(i).getAr(), 1, Gallringsregel.FLEST_AR));
        }
        tolk.klart();
        Diarieform sparad = diarium.last();
        if (sparad.getVersion() != plan.getVersion()) {
            throw new Regelbrott("", "diarium.fel.planAndrad");
        }
        sparad.skrivs(form);
        Map<Slag, Gallringsregel> regler = regler();
        for (int i = 0; i < aren.size(); i++) {
            satt(plan.getRader().get(i).getSlag(), aren.get(i), regler);
        }
        logg.skriv(null, "diarium.plan", form.monster());
    }

    private void satt(Slag slag, Integer ar, Map<Slag, Gallringsregel> regler) {
        Gallringsregel regel = regler.get(slag);
        if (regel == null && ar != null) {
            gallring.lagg(new Gallringsregel(slag, ar));
        } else if (regel != null && ar == null) {
            gallring.taBort(regel);
        } else if (regel != null) {
            regel.andra(ar);
        }
    }

    private Map<Slag, Gallringsregel> regler() {
        return gallring.plan().stream().collect(Collectors.toMap(Gallringsregel::getSlag, Function.identity()));
    }
}

package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.granskning.Delomradesbedomning;
import se.arshjulet.mall.Omrade;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.tidigare.Tidigareuppfoljning;

/** What is missing before an utkast can be handed in. What is odd but may stand is told by {@link Utkastprovning}. */
@ApplicationScoped
public class Utkastkontroll {

    @Inject
    RapportRepository rapport;

    @Inject
    Delomradesbedomning delomradesbedomning;

    @Inject
    Betygsunderlag betyg;

    @Inject
    Tidigareuppfoljning tidigare;

    public List<Brist> brister(Arsgranskning granskning) {
        List<Brist> brister = new ArrayList<>(delomradesbedomning.brister(betyg.delomraden(granskning)));
        omraden(granskning, brister);
        brister.addAll(tidigare.brister(granskning.getId()));
        return brister;
    }

    private void omraden(Arsgranskning granskning, List<Brist> brister) {
        List<Omradesbedomning> bedomningar = rapport.omradesbedomningar(granskning.getId());
        Map<String, Integer> samst = betyg.samst(granskning);
        List<Omrade> omraden = betyg.mall(granskning).omraden();
        for (int i = 0; i < omraden.size(); i++) {
            Omrade omrade = omraden.get(i);
            Omradesbedomning bedomning = bedomningar.stream().filter(b -> b.getOmrade().equals(omrade.kod())).findFirst()
                    .orElseGet(() -> new Omradesbedomning(granskning, omrade.kod()));
            String falt = "omraden[" + i + "]";
            bedomning.brister(omrade, samst.get(omrade.kod())).forEach(brist -> brister.add(brist.under(falt)));
        }
    }
}

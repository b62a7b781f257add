package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Delomradesbedomning;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.granskning.GranskningRepository;
import se.arshjulet.mall.Omrade;
import se.arshjulet.platform.fel.Brist;

/** What is missing before an utkast can be handed in, and what is odd but may stand. */
@ApplicationScoped
public class Utkastkontroll {

    @Inject
    RapportRepository rapport;

    @Inject
    GranskningRepository granskningar;

    @Inject
    Delomradesbedomning delomradesbedomning;

    @Inject
    Betygsunderlag betyg;

    public List<Brist> brister(Arsgranskning granskning) {
        List<Brist> brister = new ArrayList<>(delomradesbedomning.brister(betyg.delomraden(granskning)));
        omraden(granskning, brister);
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

    /** A deviation that no förbättringsområde speaks of: allowed, but told. */
    public List<Brist> varningar(Arsgranskning granskning) {
        List<Forbattringsomrade> forbattringsomraden = granskningar.forbattringsomraden(granskning.getId());
        List<Brist> varningar = new ArrayList<>();
        List<Delomrade> delomraden = betyg.delomraden(granskning);
        for (int i = 0; i < delomraden.size(); i++) {
            Delomrade delomrade = delomraden.get(i);
            if (delomrade.isBedomt() && delomrade.getBedomning().isAvvikelse()
                    && forbattringsomraden.stream().noneMatch(f -> hor(delomrade, f.getDelomrade()))) {
                varningar.add(Brist.i("delomraden[" + i + "].niva", "rapport.varning.delomrade", delomrade.getKod(), delomrade.getNamn()));
            }
        }
        betyg.fordjupade(granskning).stream().filter(f -> f.getNiva() != null && f.getNiva() > 1)
                .filter(f -> f.arAdresseradTill(granskning.getNamnd()))
                .filter(f -> forbattringsomraden.stream().noneMatch(omrade -> f.getRapportnummer().equals(omrade.getRapport())))
                .forEach(f -> varningar.add(fordjupad(f)));
        return varningar;
    }

    private static Brist fordjupad(FordjupadGranskning fordjupad) {
        return Brist.i("", "rapport.varning.fordjupad", fordjupad.getRapportnummer(), String.valueOf(fordjupad.getTitel()));
    }

    /** A part is spoken of when the one it belongs under is. */
    private static boolean hor(Delomrade delomrade, Delomrade utpekat) {
        return utpekat != null && (utpekat.equals(delomrade) || utpekat.equals(delomrade.getOverordnad()));
    }
}

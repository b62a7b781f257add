package se.arshjulet.projekt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Tolk;

/** The work itself: working papers are written on pages of their own; here the questions are answered, and it is seen what is left. */
@ApplicationScoped
public class GenomforandeService extends Projektuppgift<Genomforandeformular> {

    @Inject
    Projektinsyn insyn;

    GenomforandeService() {
        super(ProjektProcess.GENOMFOR, Genomforandeformular.class);
    }

    @Override
    public Genomforandeformular las(Uppgift uppgift) {
        Genomforandeformular formular = new Genomforandeformular();
        formular.setFragor(fragor(plan(uppgift)));
        return formular;
    }

    @Override
    public void spara(Uppgift uppgift, Genomforandeformular formular) {
        besvara(plan(uppgift), formular.getFragor());
    }

    /** The answers, question by question in the order of the plan. */
    static void besvara(Projektplan plan, List<Fragedel> delar) {
        List<Revisionsfraga> fragor = plan.getFragor();
        for (int i = 0; i < Math.min(fragor.size(), delar.size()); i++) {
            fragor.get(i).besvara(Tolk.text(delar.get(i).getSvar()));
        }
    }

    static List<Brist> obesvarade(Projektplan plan) {
        List<Brist> brister = new ArrayList<>();
        List<Revisionsfraga> fragor = plan.getFragor();
        for (int i = 0; i < fragor.size(); i++) {
            if (fragor.get(i).getSvar() == null) {
                brister.add(Brist.i("fragor[" + i + "].svar", "projekt.fel.obesvarad", i + 1));
            }
        }
        return brister;
    }

    @Override
    public List<Brist> brister(Uppgift uppgift) {
        List<Brist> brister = new ArrayList<>(obesvarade(plan(uppgift)));
        List<Arbetspapper> papper = papper(uppgift);
        if (papper.isEmpty()) {
            brister.add(Brist.i("papper", "projekt.fel.saknas.papper"));
        }
        papper.stream().filter(p -> !p.isGranskad()).forEach(p -> brister.add(Brist.i("papper", "projekt.fel.ogranskat", p.getNummer(), p.getRubrik())));
        return brister;
    }

    /** For the page: whether the reader may write working papers. */
    @Transactional
    public boolean skriver(Uppgift uppgift) {
        return insyn.skriver(fordjupad(uppgift));
    }

    /** For the page. */
    @Transactional
    public List<Arbetspapper> papper(Uppgift uppgift) {
        return projekt.papper(uppgift.getFordjupadId());
    }
}

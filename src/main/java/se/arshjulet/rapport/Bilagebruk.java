package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.platform.web.Texter;
import se.arshjulet.underlag.Underlag;
import se.arshjulet.underlag.Underlagsbruk;

/** The bilagor that are a file of the case. */
@ApplicationScoped
public class Bilagebruk implements Underlagsbruk {

    @Inject
    RapportRepository rapport;

    @Override
    public List<String> av(Underlag underlag) {
        return rapport.bilagor(underlag.getArsgranskning().getId()).stream().filter(bilaga -> underlag.equals(bilaga.getUnderlag()))
                .map(bilaga -> Texter.text("rapport.bilaga.bruk", bilaga.getNummer(), bilaga.getRubrik())).toList();
    }
}

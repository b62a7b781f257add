package se.arshjulet.underlag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjulet.diarium.Arendegrund;
import se.arshjulet.diarium.Diariehandling;
import se.arshjulet.diarium.Diarium;
import se.arshjulet.platform.web.Texter;

/** An underlag that has been entered in the diarium is an allmän handling and is not taken away from the case. */
@ApplicationScoped
public class Diariebruk implements Underlagsbruk {

    @Inject
    Diarium diarium;

    @Override
    public List<String> av(Underlag underlag) {
        return diarium.inkomna(Arendegrund.av(underlag.getArsgranskning()), underlag.getSha256()).stream().map(Diariehandling::getBeteckning)
                .map(nummer -> Texter.text("underlag.bruk.diariet", nummer)).toList();
    }
}

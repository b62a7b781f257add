package se.arshjulet.avisering;

import jakarta.inject.Inject;
import se.arshjulet.organisation.Roll;
import se.arshjulet.organisation.Tillaten;
import se.arshjulet.organisation.Tjanst;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.mail.Brevarkiv;
import se.arshjulet.platform.mail.Brevsida;
import se.arshjulet.platform.mail.Postgang;

/** The administratör sees to letters that did not get there: sends them again, or lets them be. */
@Tjanst
public class DodaBrevService {

    @Inject
    Brevarkiv arkiv;

    @Inject
    Postgang post;

    @Tillaten(Roll.ADMINISTRATOR)
    public Brevsida sida(int sida, int antal) {
        return arkiv.doda(sida, antal);
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public boolean medPost() {
        return post.finns();
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public void skickaIgen(Long id) {
        krav(arkiv.skickaIgen(id));
    }

    @Tillaten(Roll.ADMINISTRATOR)
    public void slapp(Long id) {
        krav(arkiv.slapp(id));
    }

    private static void krav(boolean vardott) {
        if (!vardott) {
            throw new Regelbrott("", "avisering.fel.inteDott");
        }
    }
}

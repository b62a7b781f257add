package se.arshjulet.svar;

import java.time.LocalDate;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** When a nämnd can ask for more time: while it answers or completes its answer, one request at a time, for a later day than it has, and with a reason. */
final class Anstandsregel {

    private Anstandsregel() {
    }

    static void prova(Svar svar, LocalDate till, String motiv, LocalDate idag) {
        if (!svar.arSkrivbart()) {
            throw new Regelbrott("", svar.getStatus() == Svarsstatus.AVBRUTET ? "svar.fel.arendetavbrutet" : "svar.fel.anstandefter");
        }
        if (svar.begartAnstand().isPresent()) {
            throw new Regelbrott("", "svar.fel.anstandredan");
        }
        Tolk tolk = new Tolk();
        if (till == null) {
            tolk.fel("till", "svar.fel.anstandsdag");
        } else if (!till.isAfter(svar.getSenast())) {
            tolk.fel("till", "svar.fel.anstandfore", svar.getSenast());
        } else if (!till.isAfter(idag)) {
            tolk.fel("till", "svar.fel.anstandpasserat");
        }
        if (Tolk.text(motiv) == null) {
            tolk.fel("motiv", "svar.fel.anstandsmotiv");
        }
        tolk.klart();
    }
}

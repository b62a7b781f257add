package se.arshjulet.inkorg;

import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.platform.process.Uppgiftsbesked;

/** A task as the engine would have told of it. */
public final class Provuppgift {

    private Provuppgift() {
    }

    public static Uppgift i(Steg steg, String nyckel, Arsgranskning granskning) {
        Fas fas = steg.fas();
        return new Uppgift(new Uppgiftsbesked(Uppgiftsbesked.Handelse.SKAPAD, "motor-1", fas.mapp(), nyckel, nyckel,
                granskning.getId(), null, null, null, steg.nyckel(), null, null, null), fas, granskning, LocalDateTime.now());
    }
}

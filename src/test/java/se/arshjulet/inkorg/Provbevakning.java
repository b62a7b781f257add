package se.arshjulet.inkorg;

import se.arshjulet.platform.process.Uppgiftsbesked;
import se.arshjulet.testsupport.Bonor;

/** Puts a task that a test's engine tells of in the inbox, as the engine's listener does in the server. */
public final class Provbevakning {

    private Provbevakning() {
    }

    public static void skapa(Bonor bonor, Uppgiftsbesked besked) {
        bonor.hamta(Uppgiftsbevakning.class).folj(besked);
    }
}

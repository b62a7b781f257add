package se.arshjulet.inkorg;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.platform.process.Uppgiftsbesked;
import se.arshjulet.testsupport.Ar;

/** En rad i inkorgen som motorn hade lagt den, för den som prövar ett formulär utan motor. */
public final class Testuppgift {

    private Testuppgift() {
    }

    public static Uppgift av(Arsgranskning granskning, Steg steg, String nyckel) {
        Uppgiftsbesked besked = new Uppgiftsbesked(Uppgiftsbesked.Handelse.SKAPAD, "motorns-" + granskning.getId() + "-" + nyckel, steg.fas().mapp(), nyckel, nyckel,
                granskning.getId(), null, null, null, steg.nyckel(), granskning.getYrkesrevisor().getAnvandarnamn(), null, steg.forfaller(granskning.getAr()));
        return new Uppgift(besked, steg.fas(), granskning, Ar.START);
    }
}

package se.arshjulet.inkorg;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
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

    /** About one row of the case, outside the plan of the year. A task of the nämnd's when its name says that something is handed in. */
    public static Uppgift hos(Arsgranskning granskning, String nyckel, Long foremal, String handlaggare) {
        String roll = nyckel.startsWith("lamna") ? "NAMND" : null;
        Uppgiftsbesked besked = new Uppgiftsbesked(Uppgiftsbesked.Handelse.SKAPAD, "motorns-" + nyckel + "-" + foremal, "begaran", nyckel, nyckel,
                granskning.getId(), null, null, foremal, null, handlaggare, roll, null);
        return new Uppgift(besked, Fas.BEGARAN, granskning, Ar.START);
    }
}

package se.arshjulet.inkorg;

import java.time.LocalDate;
import java.time.LocalDateTime;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Fas;
import se.arshjulet.arsgranskning.Fordjupningsregister;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.Roll;
import se.arshjulet.platform.process.Uppgiftsbesked;
import se.arshjulet.testsupport.Ar;

/** A row in the inbox as the engine would have laid it, for whoever tests a form without an engine. */
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

    /** For one nämnd in a fördjupad granskning, about one row of it. */
    public static Uppgift iFordjupad(Long fordjupad, Namnd namnd, String nyckel, Long foremal, String handlaggare) {
        Uppgiftsbesked besked = new Uppgiftsbesked(Uppgiftsbesked.Handelse.SKAPAD, "motorns-" + nyckel + "-" + foremal, "begaran", nyckel, nyckel,
                null, fordjupad, namnd.getId(), foremal, null, handlaggare, nyckel.startsWith("lamna") ? "NAMND" : null, null);
        return new Uppgift(besked, Fas.BEGARAN, new Fordjupningsregister.Fordjupningsrad("Granskningen", 2024), namnd, Ar.START);
    }

    /** As it was laid at a given moment, for the yrkesrevisor of the case or for a role, with its last day. */
    public static Uppgift lagd(Arsgranskning granskning, Steg steg, String nyckel, String handlaggare, Roll roll, LocalDate forfaller, LocalDateTime nar) {
        Uppgiftsbesked besked = new Uppgiftsbesked(Uppgiftsbesked.Handelse.SKAPAD, "motorns-" + nyckel + "-" + forfaller + "-" + nar, steg.fas().mapp(), nyckel, "Göra " + nyckel,
                granskning.getId(), null, null, null, steg.nyckel(), handlaggare, roll == null ? null : roll.name(), forfaller);
        Uppgift uppgift = new Uppgift(besked, steg.fas(), granskning, nar);
        uppgift.ligger(handlaggare == null ? null : granskning.getYrkesrevisor().getId());
        return uppgift;
    }

    /** The engine has said that somebody else has it now. */
    public static void byter(Uppgift uppgift, String handlaggare, LocalDateTime nar) {
        uppgift.folj(new Uppgiftsbesked(Uppgiftsbesked.Handelse.ANDRAD, uppgift.getMotornsId(), uppgift.getFas().mapp(), uppgift.getNyckel(), uppgift.getNamn(),
                uppgift.getArsgranskningId(), null, null, null, uppgift.getSteg(), handlaggare, null, uppgift.getForfaller()));
        uppgift.getTillkomst().skaAviseras(nar);
    }
}

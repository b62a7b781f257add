package se.arshjulet.arsgranskning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;

/** Writes what has been changed in a plan, and says everything that is wrong at once. */
final class Planskrivning {

    private static final int FLEST_DAGAR = 365;

    private final Revisionsar ar;
    private final Tolk tolk = new Tolk();

    Planskrivning(Revisionsar ar) {
        this.ar = ar;
    }

    /** @return which steps were moved */
    List<String> skriv(List<Planpostdel> delar) {
        List<String> flyttade = new ArrayList<>();
        for (int i = 0; i < delar.size(); i++) {
            Planpostdel del = delar.get(i);
            if (flytta("poster[" + i + "]", ar.planpost(del.getSteg()), del)) {
                flyttade.add(del.getSteg().nyckel());
            }
        }
        tolk.klart();
        return flyttade;
    }

    private boolean flytta(String rad, Planpost post, Planpostdel del) {
        LocalDate oppnar = tolk.datum(rad + ".oppnar", kravs(rad + ".oppnar", del.getOppnar()));
        LocalDate forfaller = tolk.datum(rad + ".forfaller", kravs(rad + ".forfaller", del.getForfaller()));
        Integer dagar = tolk.heltal(rad + ".paminnDagar", kravs(rad + ".paminnDagar", del.getPaminnDagar()), 0, FLEST_DAGAR);
        if (oppnar == null || forfaller == null || dagar == null || arSom(post, oppnar, forfaller, dagar)) {
            return false;
        }
        if (post.getVersion() != del.getVersion()) {
            tolk.fel(rad + ".oppnar", "arsgranskning.fel.planAndrad", post.getOppnar(), post.getForfaller());
            return false;
        }
        try {
            post.flytta(oppnar, forfaller, dagar);
            return true;
        } catch (Regelbrott brott) {
            brott.brister().forEach(b -> tolk.fel(b.under(rad).falt(), b.nyckel(), b.varden().toArray()));
            return false;
        }
    }

    private String kravs(String falt, String skrivet) {
        return Tolk.text(skrivet) == null ? tolk.fel(falt, "arsgranskning.fel.planSaknas") : skrivet;
    }

    private static boolean arSom(Planpost post, LocalDate oppnar, LocalDate forfaller, int dagar) {
        return post.getOppnar().equals(oppnar) && post.getForfaller().equals(forfaller) && post.getPaminnDagar() == dagar;
    }
}

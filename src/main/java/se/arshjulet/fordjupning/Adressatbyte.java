package se.arshjulet.fordjupning;

import se.arshjulet.organisation.Namnd;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * An addressee that has been abolished, merged or was named by mistake is replaced before the report leaves the house: the new one takes over
 * its role, what was decided for it and its rekommendationer. The frozen words stay as they are; the history says who replaced whom, and why.
 */
public final class Adressatbyte {

    private Adressatbyte() {
    }

    public static void byt(FordjupadGranskning fordjupad, Namnd fran, Namnd till, String motiv) {
        if (motiv == null || motiv.isBlank()) {
            throw new Regelbrott("bytesmotiv", "fordjupning.fel.bytesmotiv");
        }
        if (fordjupad.getCykel().getLage() == null || fordjupad.getCykel().getLage().arKlar()) {
            throw new Regelbrott("", "fordjupning.fel.bytForSent", fordjupad.getTitel());
        }
        if (!till.isAktiv()) {
            throw new Regelbrott("bytTill", "fordjupning.fel.upphord", till.getNamn());
        }
        if (fordjupad.adressat(till).isPresent()) {
            throw new Regelbrott("bytTill", "fordjupning.fel.redanAdressat", till.getNamn());
        }
        fordjupad.adressat(fran).orElseThrow(() -> new Regelbrott("bytFran", "fordjupning.fel.inteAdressat", fran.getNamn())).overtasAv(till);
        fordjupad.getRekommendationer().forEach(rekommendation -> {
            rekommendation.byt(fran, till);
            rekommendation.getUnder().forEach(del -> del.byt(fran, till));
        });
    }
}

package se.arshjulet.atgardsregister;

import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.fordjupning.Rekommendation;
import se.arshjulet.granskning.Forbattringsomrade;
import se.arshjulet.platform.web.Texter;

/** How a rekommendation is known: by its report and its marking, or its place in order where the report has no markings. */
final class Rekommendationsnyckel {

    private Rekommendationsnyckel() {
    }

    static String av(Rekommendation rekommendation) {
        return "R:" + rekommendation.getFordjupad().getRapportnummer() + ":" + markering(rekommendation);
    }

    static String beteckning(Rekommendation rekommendation) {
        return beteckning(rekommendation.getFordjupad().getRapportnummer(), markering(rekommendation));
    }

    /** @param rekommendation null for the whole report */
    static String beteckning(String rapport, String rekommendation) {
        return rekommendation == null ? Texter.text("svar.kalla.rapport", rapport) : Texter.text("svar.kalla.rekommendation", rapport, rekommendation);
    }

    static Punktord ord(Rekommendation rekommendation) {
        Rekommendation overordnad = rekommendation.getOverordnad();
        return new Punktord(overordnad == null ? null : overordnad.getText(), rekommendation.getText(), false);
    }

    /** Of this one, of the one that it is a part of, or of the whole report. */
    static boolean talarOm(Forbattringsomrade omrade, Rekommendation rekommendation) {
        if (!rekommendation.getFordjupad().getRapportnummer().equals(omrade.getRapport())) {
            return false;
        }
        String om = omrade.getRekommendation();
        Rekommendation overordnad = rekommendation.getOverordnad();
        return om == null || om.equals(markering(rekommendation)) || overordnad != null && om.equals(markering(overordnad));
    }

    private static String markering(Rekommendation rekommendation) {
        if (!rekommendation.getMarkering().isEmpty()) {
            return rekommendation.getMarkering();
        }
        FordjupadGranskning rapport = rekommendation.getFordjupad();
        Rekommendation overordnad = rekommendation.getOverordnad();
        return overordnad == null ? String.valueOf(rapport.getRekommendationer().indexOf(rekommendation) + 1)
                : markering(overordnad) + "." + (overordnad.getUnder().indexOf(rekommendation) + 1);
    }
}

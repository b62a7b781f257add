package se.arshjulet.kvalitetssakring;

import java.util.List;
import se.arshjulet.granskning.Delomradesdel;
import se.arshjulet.rapport.Utkastformular;

/** Where the part that a notering concerns is found in a page, as the id of an element; the parts are those of {@link Rapportdelar}. */
public final class Noteringsplats {

    private Noteringsplats() {
    }

    /** In the report; for an area its verdict, which is what the notering is about: {@code bedomning-ekonomi}, {@code delomrade-IK2}. */
    public static String iRapporten(String del) {
        return del.replaceFirst("^omrade:", "bedomning-").replaceAll("[:/]", "-");
    }

    /** In the form of the utkast, which is under {@code utkast.} in the page; empty for what is made of other parts, such as the summary. */
    public static String iUtkastet(String del, Utkastformular utkast) {
        String kod = del.substring(del.indexOf(':') + 1);
        return switch (del.replaceFirst(":.*", "")) {
            case "omrade", "ansvarsomraden", "nyckeltal", "tidigare", "bilagor" -> "del-" + del.replace(':', '-');
            case "delomrade" -> delomrade(kod, utkast.getDelomraden());
            default -> "";
        };
    }

    private static String delomrade(String kod, List<Delomradesdel> delomraden) {
        for (int i = 0; i < delomraden.size(); i++) {
            if (delomraden.get(i).getKod().equals(kod)) {
                return "falt-utkast-delomraden-" + i + "-iakttagelse";
            }
        }
        return "";
    }
}

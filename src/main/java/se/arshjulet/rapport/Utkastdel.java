package se.arshjulet.rapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjulet.granskning.Delomradesdel;
import se.arshjulet.platform.web.Texter;

/**
 * A part of the utkast, which is open by itself on the page.
 *
 * @param kod   its name in an address: {@code bilagor}, {@code delomrade-IK2}, {@code omrade-ekonomi}
 * @param grupp the heading it stands under in the list of parts; empty, or {@link #OVRIGT}, for what belongs to no area
 * @param namn  its own name in that list
 * @param falt  the beginning of the path of its fields in the form of the page, such as {@code utkast.omraden[2]}
 * @param kravs whether it has something that must be filled in
 */
public record Utkastdel(String kod, String grupp, String namn, String falt, boolean kravs) {

    static final String OVRIGT = "ovrigt";

    /**
     * The parts in the order they are written.
     *
     * @param vag     the path of the utkast in the form of the page, empty or ending with a dot
     * @param omraden the area of each delområde, by the codes of both
     */
    static List<Utkastdel> alla(Utkastformular utkast, String vag, Map<String, String> omraden) {
        List<Utkastdel> delar = new ArrayList<>();
        delar.add(new Utkastdel("ansvarsomraden", "", Texter.text("rapport.ansvarsomraden"), vag + "ansvarsomraden", false));
        for (int i = 0; i < utkast.getOmraden().size(); i++) {
            Omradesdel omrade = utkast.getOmraden().get(i);
            for (int j = 0; j < utkast.getDelomraden().size(); j++) {
                Delomradesdel delomrade = utkast.getDelomraden().get(j);
                if (omrade.getKod().equals(omraden.get(delomrade.getKod()))) {
                    delar.add(new Utkastdel("delomrade-" + delomrade.getKod(), omrade.getNamn(), delomrade.getKod() + " " + delomrade.getNamn(), vag + "delomraden[" + j + "]", true));
                }
            }
            delar.add(new Utkastdel("omrade-" + omrade.getKod(), omrade.getNamn(), Texter.text("rapport.del.bedomning"), vag + "omraden[" + i + "]", true));
        }
        delar.add(ovrig("utfall", "rapport.ekonomi", vag, false));
        delar.add(ovrig("nyckeltal", "granskning.nyckeltal", vag, false));
        delar.add(ovrig("tidigare", "tidigare.rubrik", vag, true));
        delar.add(ovrig("bilagor", "rapport.bilagor", vag, false));
        delar.add(ovrig("bilder", "rapport.bilder.val", vag, false));
        return delar;
    }

    private static Utkastdel ovrig(String kod, String nyckel, String vag, boolean kravs) {
        return new Utkastdel(kod, OVRIGT, Texter.text(nyckel), vag + kod, kravs);
    }

    /** Whether the field stands in this part. */
    public boolean har(String annatFalt) {
        return annatFalt.equals(falt) || annatFalt.startsWith(falt + ".") || annatFalt.startsWith(falt + "[");
    }

    /** What the ids of all its fields begin with. */
    public String getAnkare() {
        return Texter.ankare(falt + ".");
    }
}

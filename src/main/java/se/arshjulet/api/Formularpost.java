package se.arshjulet.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import se.arshjulet.inkorg.Oppnad;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** What is sent to save or complete a task: the form, and the version it was made from (here or as {@code If-Match}). */
record Formularpost(int version, Object formular) {

    private static final Set<String> FALT = Set.of("version", "formular");

    /** @param typ the form that the task has */
    static Formularpost las(byte[] kropp, String ifMatch, Class<?> typ) {
        JsonNode trad = Kropp.trad(kropp);
        if (!(trad instanceof ObjectNode objekt)) {
            throw new Regelbrott("", "api.fel.objekt");
        }
        List<Brist> okanda = objekt.properties().stream().filter(falt -> !FALT.contains(falt.getKey()))
                .map(falt -> Brist.i(falt.getKey(), "api.fel.okantFalt", falt.getKey())).toList();
        if (!okanda.isEmpty()) {
            throw new Regelbrott(okanda);
        }
        return new Formularpost(version(objekt.get("version"), ifMatch), formular(objekt.get("formular"), typ));
    }

    /** Without a body: what is saved, in the version that is asked for. */
    static Formularpost sparat(Oppnad<Object> oppnad, String ifMatch) {
        return new Formularpost(Marke.av(ifMatch) == null ? oppnad.version() : version(null, ifMatch), oppnad.formular());
    }

    private static int version(JsonNode falt, String ifMatch) {
        if (falt != null && falt.canConvertToInt() && falt.isIntegralNumber()) {
            return falt.intValue();
        }
        try {
            return Integer.parseInt(Marke.av(ifMatch));
        } catch (NumberFormatException e) {
            throw new Regelbrott("version", "api.fel.version");
        }
    }

    private static Object formular(JsonNode falt, Class<?> typ) {
        if (!(falt instanceof ObjectNode)) {
            throw new Regelbrott("formular", "api.fel.objekt");
        }
        try {
            return Kropp.som(falt, typ);
        } catch (Jsonfel fel) {
            throw new Regelbrott(fel.brister().stream().map(brist -> brist.under("formular")).toList());
        }
    }
}

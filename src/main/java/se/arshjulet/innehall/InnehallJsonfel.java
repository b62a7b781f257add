package se.arshjulet.innehall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import se.arshjulet.platform.fel.Regelbrott;

/** A file that is not JSON at all: the place is told as line and character, since there are no fields to point at. */
final class InnehallJsonfel {

    private InnehallJsonfel() {
    }

    static Regelbrott av(JsonProcessingException fel) {
        if (fel instanceof StreamConstraintsException) {
            return new Regelbrott("", "innehall.fel.djup");
        }
        var plats = fel.getLocation();
        int rad = plats == null ? 1 : plats.getLineNr();
        int tecken = plats == null ? 1 : plats.getColumnNr();
        boolean dubbelt = fel.getOriginalMessage() != null && fel.getOriginalMessage().startsWith("Duplicate field");
        return new Regelbrott("", dubbelt ? "innehall.fel.dubbeltFalt" : "innehall.fel.json", rad, tecken);
    }
}

package se.arshjulet.innehall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.StrictJson;

/** Whether a file is JSON at all: where it is not, the place is told as line and character, since there are no fields to point at. */
final class InnehallJson {

    private InnehallJson() {
    }

    static JsonNode trad(byte[] fil) {
        try {
            return StrictJson.tree(fil);
        } catch (JsonProcessingException e) {
            throw fel(e);
        } catch (IOException e) {
            throw new Regelbrott("", "innehall.fel.teckenkodning");
        }
    }

    private static Regelbrott fel(JsonProcessingException fel) {
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

package se.arshjulet.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** A body that is not JSON, has a field that the form does not have, or a value of the wrong kind. */
final class Jsonfel extends Regelbrott {

    private static final long serialVersionUID = 1L;

    Jsonfel(JsonProcessingException fel) {
        super(List.of(brist(fel)));
    }

    /** In no encoding that JSON may have, or broken in it. */
    Jsonfel() {
        super("", "api.fel.teckenkodning");
    }

    private static Brist brist(JsonProcessingException fel) {
        if (fel instanceof UnrecognizedPropertyException okant) {
            return Brist.i(falt(okant), "api.fel.okantFalt", okant.getPropertyName());
        }
        if (fel instanceof JsonMappingException typ && !typ.getPath().isEmpty()) {
            return Brist.i(falt(typ), "api.fel.typ");
        }
        JsonLocation plats = fel.getLocation();
        return Brist.i("", "api.fel.json", plats == null ? 1 : plats.getLineNr(), plats == null ? 1 : plats.getColumnNr());
    }

    /** {@code formular.hot[2].forekommer} */
    private static String falt(JsonMappingException fel) {
        StringBuilder falt = new StringBuilder();
        for (JsonMappingException.Reference steg : fel.getPath()) {
            if (steg.getFieldName() == null) {
                falt.append('[').append(steg.getIndex()).append(']');
            } else {
                falt.append(falt.isEmpty() ? "" : ".").append(steg.getFieldName());
            }
        }
        return falt.toString();
    }
}

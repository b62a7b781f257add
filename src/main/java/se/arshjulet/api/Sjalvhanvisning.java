package se.arshjulet.api;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Completes the API's description where a form holds a list of its own kind, as a delområde does: the server says then, depending on the order in which it
 * comes to the classes, nothing of what is in the list. Named in {@code microprofile-config.properties}.
 */
public class Sjalvhanvisning implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI beskrivning) {
        beskrivning.getComponents().getSchemas().forEach(Sjalvhanvisning::fyll);
    }

    private static void fyll(String namn, Schema form) {
        Map<String, Schema> delar = form.getProperties();
        if (delar != null) {
            delar.values().stream().filter(del -> del.getItems() != null && tom(del.getItems())).forEach(del -> del.setItems(OASFactory.createSchema().ref(namn)));
        }
    }

    private static boolean tom(Schema form) {
        return form.getRef() == null && form.getType() == null && (form.getProperties() == null || form.getProperties().isEmpty());
    }
}

package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import se.arshjulet.platform.json.StrictJson;

/** Writes the document: every field, always in the same order, so that two exports can be compared line by line. */
@ApplicationScoped
public class InnehallSkrivare {

    public byte[] skriv(Innehall innehall) {
        return StrictJson.write(innehall);
    }
}

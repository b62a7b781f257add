package se.arshjulet.innehall;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.json.StrictJson;
import se.arshjulet.platform.text.Textintag;

/** Reads a document from outside. Each fault is told with the path of its field, and all faults of a stage at once. */
@ApplicationScoped
public class InnehallLasare {

    public static final int STORSTA_FIL = 2 * 1024 * 1024;

    private static final int STORSTA_FIL_KB = STORSTA_FIL / 1024;

    private final InnehallSchema schema = new InnehallSchema();

    public Innehall las(byte[] fil) {
        if (fil.length > STORSTA_FIL) {
            throw new Regelbrott("", "innehall.fel.storlek", STORSTA_FIL_KB);
        }
        JsonNode skickat = InnehallJson.trad(fil);
        hejda(InnehallTecken.brister(skickat));
        // what is stored is what must fit: a cleaned text can be longer than the one that was sent, or empty
        JsonNode trad = Textintag.stada(skickat);
        hejda(schema.brister(trad));
        try {
            return StrictJson.convert(trad, Innehall.class);
        } catch (IOException e) {
            throw new IllegalStateException("The schema accepts what the records do not", e);
        }
    }

    /** The published schema, as it is shipped. */
    public static InputStream schemafil() {
        return InnehallLasare.class.getResourceAsStream(InnehallSchema.PLATS);
    }

    private static void hejda(List<Brist> brister) {
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
    }
}

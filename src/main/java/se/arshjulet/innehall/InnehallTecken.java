package se.arshjulet.innehall;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.fel.Brist;

/** Stops what the database or a PDF cannot hold before anything counts with it: control characters and absurd numbers. */
final class InnehallTecken {

    private static final int FLEST_SIFFROR = 20;

    private InnehallTecken() {
    }

    static List<Brist> brister(JsonNode trad) {
        List<Brist> brister = new ArrayList<>();
        ga(trad, "", brister);
        return brister;
    }

    private static void ga(JsonNode nod, String falt, List<Brist> brister) {
        if (nod.isTextual() && nod.textValue().codePoints().anyMatch(InnehallTecken::otillatet)) {
            brister.add(Brist.i(falt, "innehall.fel.tecken"));
        } else if (nod.isNumber() && orimligt(nod.decimalValue())) {
            brister.add(Brist.i(falt, "innehall.fel.tal"));
        }
        for (int i = 0; nod.isArray() && i < nod.size(); i++) {
            ga(nod.get(i), falt + "[" + i + "]", brister);
        }
        nod.properties().forEach(e -> ga(e.getValue(), falt.isEmpty() ? e.getKey() : falt + "." + e.getKey(), brister));
    }

    private static boolean otillatet(int tecken) {
        boolean styrtecken = Character.isISOControl(tecken) && tecken != '\n' && tecken != '\r' && tecken != '\t';
        return styrtecken || Character.getType(tecken) == Character.SURROGATE;
    }

    private static boolean orimligt(BigDecimal tal) {
        return tal.precision() > FLEST_SIFFROR || Math.abs(tal.scale()) > FLEST_SIFFROR;
    }
}

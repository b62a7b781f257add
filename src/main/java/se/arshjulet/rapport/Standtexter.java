package se.arshjulet.rapport;

import java.util.HashMap;
import java.util.Map;

import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.mall.Mallinnehall;
import se.arshjulet.mall.Platshallare;

/** The office's standing texts, filled in with what is common to the report: the nämnd and the year. */
final class Standtexter {

    private final Mallinnehall mall;
    private final Map<String, Object> gemensamt;

    Standtexter(Mallinnehall mall, Arsgranskning arsgranskning) {
        this.mall = mall;
        gemensamt = Map.of("ar", String.valueOf(arsgranskning.getAr()), "namnd", Svenska.inutiMening(arsgranskning.getNamnd().getNamn()));
    }

    /** @param varden placeholder and value by turns, beside the common ones */
    String text(String nyckel, Object... varden) {
        return mall.text(nyckel, alla(varden));
    }

    String fyll(String text, Object... varden) {
        return Platshallare.fyll(text, alla(varden));
    }

    private Map<String, Object> alla(Object... varden) {
        Map<String, Object> alla = new HashMap<>(gemensamt);
        for (int i = 0; i < varden.length; i += 2) {
            alla.put(varden[i].toString(), varden[i + 1]);
        }
        return alla;
    }
}

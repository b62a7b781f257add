package se.arshjulet.mall;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.List;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.json.StrictJson;

/** A template from a file: all of it is understood and holds together, or each fault is told with the path of its field. */
final class Mallinlasning {

    static final int STORSTA_FIL = 2 * 1024 * 1024;
    private static final int KB = 1024;
    private static final String FIL = "importfil";

    private Mallinlasning() {
    }

    static Mallinnehall las(byte[] fil) {
        if (fil == null || fil.length == 0) {
            throw new Regelbrott(FIL, "mall.fel.filSaknas");
        }
        if (fil.length > STORSTA_FIL) {
            throw new Regelbrott(FIL, "mall.fel.filStorlek", STORSTA_FIL / KB);
        }
        try {
            JsonNode trad = StrictJson.tree(fil);
            utanHal(trad);
            Mallinnehall mall = StrictJson.convert(trad, Mallinnehall.class);
            Mallkontroll.kontrollera(mall);
            return mall;
        } catch (UnrecognizedPropertyException e) {
            throw new Regelbrott(plats(e), "mall.fel.okantFalt", e.getPropertyName());
        } catch (JsonMappingException e) {
            throw new Regelbrott(plats(e), "mall.fel.varde", plats(e));
        } catch (JsonParseException e) {
            throw new Regelbrott(FIL, "mall.fel.inteJson", e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        } catch (JsonProcessingException e) {
            throw new Regelbrott(FIL, "mall.fel.json", e.getOriginalMessage());
        } catch (IOException e) {
            throw new Regelbrott(FIL, "mall.fel.inteJson", 1, 1);
        }
    }

    /** A list has no empty places, and a text that is named is given. */
    private static void utanHal(JsonNode trad) {
        Tolk tolk = new Tolk();
        if (trad == null || !trad.isObject()) {
            tolk.fel(FIL, "mall.fel.inteJson", 1, 1);
        } else {
            hal("", trad, tolk);
        }
        tolk.klart();
    }

    private static void hal(String plats, JsonNode del, Tolk tolk) {
        if (del.isArray()) {
            for (int i = 0; i < del.size(); i++) {
                prova(plats + "[" + i + "]", del.get(i), tolk);
            }
        } else {
            del.fields().forEachRemaining(falt -> {
                String under = plats.isEmpty() ? falt.getKey() : plats + "." + falt.getKey();
                if ("texter".equals(plats)) {
                    prova(under, falt.getValue(), tolk);
                } else {
                    hal(under, falt.getValue(), tolk);
                }
            });
        }
    }

    private static void prova(String plats, JsonNode del, Tolk tolk) {
        if (del.isNull()) {
            tolk.fel(plats, "mall.fel.tomt", Mallplats.iOrd(plats));
        } else {
            hal(plats, del, tolk);
        }
    }

    private static String plats(JsonMappingException e) {
        List<JsonMappingException.Reference> vag = e.getPath();
        StringBuilder plats = new StringBuilder();
        for (JsonMappingException.Reference steg : vag) {
            plats.append(steg.getFieldName() == null ? "[" + steg.getIndex() + "]" : (plats.isEmpty() ? "" : ".") + steg.getFieldName());
        }
        return plats.toString();
    }
}

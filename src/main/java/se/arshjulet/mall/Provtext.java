package se.arshjulet.mall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;

/** Standing texts as they would be printed for a nämnd that does not exist. */
final class Provtext {

    private Provtext() {
    }

    static Map<String, String> av(List<Textrad> texter) {
        Map<String, String> prov = new HashMap<>();
        for (Textrad rad : texter) {
            try {
                prov.put(rad.getNyckel(), Platshallare.fyll(Tolk.skriv(rad.getText()), varden(rad)));
            } catch (Regelbrott platshallareSaknas) {
                prov.remove(rad.getNyckel());
            }
        }
        return prov;
    }

    private static Map<String, String> varden(Textrad rad) {
        Map<String, String> varden = new HashMap<>();
        Standtext.av(rad.getNyckel()).ifPresent(text -> text.platshallare().forEach(namn -> varden.put(namn, Texter.text("mall.prov." + namn))));
        return varden;
    }
}

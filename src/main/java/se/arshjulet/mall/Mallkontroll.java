package se.arshjulet.mall;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjulet.platform.fel.Brist;
import se.arshjulet.platform.fel.Regelbrott;

/** A template must hold together before a year is made with it: everything referred to is there, and nothing that the year leaves behind is lost. */
public final class Mallkontroll {

    private Mallkontroll() {
    }

    /** @throws Regelbrott with every fault at the path of its field */
    public static void kontrollera(Mallinnehall mall) {
        List<Brist> brister = brister(mall);
        if (!brister.isEmpty()) {
            throw new Regelbrott(brister);
        }
    }

    public static List<Brist> brister(Mallinnehall mall) {
        Mallfynd fynd = new Mallfynd();
        Set<String> omraden = mall.omraden().stream().map(Omrade::kod).filter(kod -> kod != null).collect(Collectors.toSet());
        new Omradeskontroll(fynd).kontrollera(mall);
        new Katalogkontroll(fynd, omraden).kontrollera(mall);
        new Avsnittskontroll(fynd, omraden).kontrollera(mall.avsnitt());
        new Textkontroll(fynd).kontrollera(mall);
        new Utseendekontroll(fynd).kontrollera(mall.utseende());
        return fynd.brister();
    }
}

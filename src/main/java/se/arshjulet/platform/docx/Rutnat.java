package se.arshjulet.platform.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The cells of a table in their places, row by row, each row as wide as the widest.
 *
 * @param huvudrader how many rows at the top are the head
 * @param harSumma   whether the last row sums up the others
 */
record Rutnat(List<List<Ruta>> rader, int kolumner, int huvudrader, boolean harSumma) {

    private static final int BREDAST = 60;

    /** @param hog whether the cell goes on in the row below; @param fortsatter whether it is the one above that goes on here */
    record Ruta(Element element, int bredd, boolean hog, boolean fortsatter) { }

    static Rutnat av(Element tabell) {
        List<List<Ruta>> rader = new ArrayList<>();
        Map<Integer, Pagaende> uppifran = new HashMap<>();
        List<Element> tr = tabell.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        for (Element rad : tr) {
            rader.add(rad(rad, uppifran));
        }
        int kolumner = rader.stream().mapToInt(Rutnat::bredd).max().orElse(0);
        for (List<Ruta> rad : rader) {
            for (int i = bredd(rad); i < kolumner; i++) {
                rad.add(new Ruta(new Element("td"), 1, false, false));
            }
        }
        int huvud = (int) tr.stream().takeWhile(Rutnat::arHuvud).count();
        return new Rutnat(rader, kolumner, huvud == rader.size() ? 0 : huvud, !tr.isEmpty() && tr.get(tr.size() - 1).hasClass("summa"));
    }

    private static List<Ruta> rad(Element rad, Map<Integer, Pagaende> uppifran) {
        List<Ruta> rutor = new ArrayList<>();
        for (Element cell : rad.select("> th, > td")) {
            fortsatt(rutor, uppifran);
            int bredd = antal(cell, "colspan");
            int hojd = antal(cell, "rowspan");
            if (hojd > 1) {
                uppifran.put(bredd(rutor), new Pagaende(cell, bredd, hojd - 1));
            }
            rutor.add(new Ruta(cell, bredd, hojd > 1, false));
        }
        fortsatt(rutor, uppifran);
        return rutor;
    }

    /** Cells of rows above that come down to where this row has come. */
    private static void fortsatt(List<Ruta> rutor, Map<Integer, Pagaende> uppifran) {
        for (Pagaende ovan = uppifran.get(bredd(rutor)); ovan != null && ovan.kvar > 0; ovan = uppifran.get(bredd(rutor))) {
            ovan.kvar--;
            rutor.add(new Ruta(ovan.cell, ovan.bredd, false, true));
        }
    }

    private static boolean arHuvud(Element rad) {
        return rad.parent() != null && rad.parent().normalName().equals("thead") || !rad.select("> th").isEmpty() && rad.select("> td").isEmpty();
    }

    private static int bredd(List<Ruta> rad) {
        return rad.stream().mapToInt(Ruta::bredd).sum();
    }

    private static int antal(Element cell, String attribut) {
        String antal = cell.attr(attribut);
        return antal.matches("\\d{1,4}") ? Math.max(1, Math.min(BREDAST, Integer.parseInt(antal))) : 1;
    }

    private static final class Pagaende {
        private final Element cell;
        private final int bredd;
        private int kvar;

        private Pagaende(Element cell, int bredd, int kvar) {
            this.cell = cell;
            this.bredd = bredd;
            this.kvar = kvar;
        }
    }
}

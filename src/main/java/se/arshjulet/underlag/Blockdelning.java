package se.arshjulet.underlag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the tables of a sheet: an empty row ends one, and so does its own heading when it comes again. Lonely words above a table are its heading. */
final class Blockdelning {

    private final Rutnat rutnat;
    private final List<Block> klara = new ArrayList<>();
    private final List<String> rubriker = new ArrayList<>();
    private List<Integer> rader = new ArrayList<>();

    private Blockdelning(Rutnat rutnat) {
        this.rutnat = rutnat;
    }

    static List<Block> dela(Rutnat rutnat) {
        Blockdelning delning = new Blockdelning(rutnat);
        int forra = 0;
        for (Map.Entry<Integer, TreeMap<Integer, Cell>> rad : rutnat.rader().entrySet()) {
            if (rad.getKey() > forra + 1 || !delning.rader.isEmpty() && delning.arSammaRubrik(rad.getKey())) {
                delning.avsluta();
            }
            if (delning.rader.isEmpty() && arEnsam(rad.getValue())) {
                delning.rubriker.add(rad.getValue().firstEntry().getValue().text());
            } else {
                delning.rader.add(rad.getKey());
            }
            forra = rad.getKey();
        }
        delning.avsluta();
        return delning.klara.isEmpty() ? delning.enKolumn() : delning.klara;
    }

    private void avsluta() {
        if (!rader.isEmpty()) {
            klara.add(new Block(rutnat, String.join(" ", rubriker), rader));
            rader = new ArrayList<>();
            rubriker.clear();
        }
    }

    /** A sheet of one column is a list. */
    private List<Block> enKolumn() {
        return rutnat.rader().isEmpty() ? List.of() : List.of(new Block(rutnat, "", new ArrayList<>(rutnat.rader().keySet())));
    }

    private boolean arSammaRubrik(int rad) {
        return rutnat.rader().get(rad).size() > 1 && text(rad).equals(text(rader.get(0)));
    }

    private String text(int rad) {
        return rutnat.rader().get(rad).values().stream().map(Cell::text).collect(Collectors.joining("\t"));
    }

    /** One cell, also when it is spread over the width of the table. */
    private static boolean arEnsam(TreeMap<Integer, Cell> celler) {
        return celler.firstEntry().getValue().tal() == null
                && celler.values().stream().skip(1).allMatch(cell -> cell.egenhet() == Cell.Egenhet.SAMMANSLAGEN && cell.text().equals(celler.firstEntry().getValue().text()));
    }
}

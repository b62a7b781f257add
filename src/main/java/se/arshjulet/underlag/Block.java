package se.arshjulet.underlag;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * One table on a sheet: rows that stand together.
 *
 * @param rubrik what stands above it, or empty
 * @param rader  numbers of its rows in the file
 */
record Block(Rutnat rutnat, String rubrik, List<Integer> rader) {

    private static final int TIDIGASTE_AR = 1990;
    private static final int SENASTE_AR = 2100;

    /** All the tables of the sheets, in order. */
    static List<Block> i(List<Rutnat> blad) {
        return blad.stream().flatMap(rutnat -> Blockdelning.dela(rutnat).stream()).toList();
    }

    int forstaKolumn() {
        return rader.stream().mapToInt(nummer -> rutnat.rader().get(nummer).firstKey()).min().orElse(0);
    }

    int sistaKolumn() {
        return rader.stream().mapToInt(nummer -> rutnat.rader().get(nummer).lastKey()).max().orElse(0);
    }

    /** As {@code A3:D14}. */
    String omrade() {
        return Cell.bokstav(forstaKolumn()) + rader.get(0) + ":" + Cell.bokstav(sistaKolumn()) + rader.get(rader.size() - 1);
    }

    /** The place when nothing stands in it is an empty cell. */
    Cell cell(int rad, int kolumn) {
        Cell cell = rutnat.cell(rad, kolumn);
        return cell == null ? Cell.text(rad, kolumn, "") : cell;
    }

    List<Integer> kolumner() {
        return IntStream.rangeClosed(forstaKolumn(), sistaKolumn()).boxed().toList();
    }

    /** How many of the first rows are headings: the first when it has no amount, and the next when it goes on with it and says nothing of its own in the first column. */
    int rubrikrader() {
        if (harBelopp(rader.get(0))) {
            return 0;
        }
        boolean fortsatter = rader.size() > 2 && cell(rader.get(1), forstaKolumn()).arTom() && !harBelopp(rader.get(1)) && harBelopp(rader.get(2));
        return fortsatter ? 2 : 1;
    }

    private boolean harBelopp(int rad) {
        TreeMap<Integer, Cell> celler = rutnat.rader().get(rad);
        return celler.values().stream().anyMatch(cell -> Belopp.tal(cell) != null && !arAr(cell));
    }

    private static boolean arAr(Cell cell) {
        int tal = Belopp.tal(cell).intValue();
        return Belopp.tal(cell).scale() <= 0 && tal >= TIDIGASTE_AR && tal <= SENASTE_AR;
    }

    /** The words above a column, one row after the other. */
    String rubrik(int kolumn, int rubrikrader) {
        List<String> ord = new ArrayList<>();
        for (int i = 0; i < Math.min(rubrikrader, rader.size()); i++) {
            String text = cell(rader.get(i), kolumn).text().replaceAll("\\s+", " ").strip();
            if (!text.isEmpty() && !ord.contains(text)) {
                ord.add(text);
            }
        }
        return String.join(" ", ord);
    }

    List<Integer> datarader(int rubrikrader) {
        return rader.subList(Math.min(rubrikrader, rader.size()), rader.size());
    }
}

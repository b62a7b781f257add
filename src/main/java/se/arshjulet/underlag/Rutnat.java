package se.arshjulet.underlag;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Filkontroll;

/** One sheet of a spreadsheet, gathered cell by cell and never larger than it can be looked at. */
final class Rutnat {

    /** Most rows, columns and cells of a sheet. */
    static final int RADER = 20_000;
    static final int KOLUMNER = 100;
    static final int CELLER = 300_000;

    private final String fil;
    private final String blad;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rader = new TreeMap<>();
    private final List<String> sammanslagna = new ArrayList<>();
    private int celler;

    Rutnat(Fil fil, String blad) {
        this.fil = fil.namn();
        this.blad = blad;
    }

    String fil() {
        return fil;
    }

    String blad() {
        return blad;
    }

    void lagg(Cell cell) {
        if (cell.arTom()) {
            return;
        }
        if (cell.rad() > RADER || cell.kolumn() >= KOLUMNER || ++celler > CELLER) {
            throw new Regelbrott(Filkontroll.FALT, "underlag.fel.forMangaCeller", fil, blad, cell.plats());
        }
        rader.computeIfAbsent(cell.rad(), ny -> new TreeMap<>()).put(cell.kolumn(), cell);
    }

    /** What the merged cell says is said in every place it covers. */
    void slaSamman(int rad, int kolumn, int rader1, int kolumner) {
        Cell forsta = cell(rad, kolumn);
        if (forsta == null || rader1 < 2 && kolumner < 2) {
            return;
        }
        sammanslagna.add(forsta.plats() + ":" + Cell.bokstav(kolumn + kolumner - 1) + (rad + rader1 - 1));
        for (int r = rad; r < rad + rader1; r++) {
            for (int k = kolumn; k < kolumn + kolumner; k++) {
                if (r != rad || k != kolumn) {
                    lagg(forsta.utan(Cell.Egenhet.SAMMANSLAGEN, r, k));
                }
            }
        }
    }

    Cell cell(int rad, int kolumn) {
        return rader.getOrDefault(rad, new TreeMap<>()).get(kolumn);
    }

    /** The rows that hold something, by number. */
    Map<Integer, TreeMap<Integer, Cell>> rader() {
        return rader;
    }

    /** As {@code A2:A3}. */
    List<String> sammanslagna() {
        return sammanslagna;
    }

    /** The figure without what the machine's arithmetic leaves in its last places. */
    static BigDecimal tal(String skrivet) {
        BigDecimal tal = new BigDecimal(skrivet).round(new MathContext(12)).stripTrailingZeros();
        return tal.scale() < 0 ? tal.setScale(0) : tal;
    }

    static String visat(BigDecimal tal) {
        return tal.toPlainString().replace('.', ',').replace('-', '\u2212');
    }
}

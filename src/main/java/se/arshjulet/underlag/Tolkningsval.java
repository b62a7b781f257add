package se.arshjulet.underlag;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table is to be read.
 *
 * @param rubrikrader how many of its first rows are headings
 * @param roller      one for each column
 * @param avrunda     amounts with more than one decimal are rounded
 */
record Tolkningsval(Tabellsort sort, int rubrikrader, List<Kolumnroll> roller, Enhet enhet, boolean avrunda) {

    /** Forms the choice that the headings and the content of the table speak for. */
    static Tolkningsval forslag(Block block) {
        int rubrikrader = block.rubrikrader();
        return forslag(block, Kolumnforslag.sort(block, rubrikrader), rubrikrader);
    }

    static Tolkningsval forslag(Block block, Tabellsort sort, int rubrikrader) {
        boolean tkr = block.kolumner().stream().map(kolumn -> block.rubrik(kolumn, rubrikrader)).anyMatch(rubrik -> rubrik.matches("(?i).*\\btkr\\b.*"));
        return new Tolkningsval(sort, rubrikrader, new ArrayList<>(Kolumnforslag.roller(block, sort, rubrikrader)), tkr ? Enhet.TKR : Enhet.MNKR, tkr);
    }
}

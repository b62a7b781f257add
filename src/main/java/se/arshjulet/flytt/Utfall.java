package se.arshjulet.flytt;

/** A table as it was read in the old database and, afterwards, in the new one. */
record Utfall(String tabell, Innehall fran, Innehall till) {

    /**
     * What a table holds.
     *
     * @param summa the fingerprints of all its rows, added up: the order of the rows does not count
     */
    record Innehall(long rader, String summa) {
    }

    boolean lika() {
        return fran.equals(till);
    }

    /** As it is printed: name, rows and sum on both sides. */
    String rad() {
        return String.format("%-28s %9d %s %9d %s %s", tabell, fran.rader(), fran.summa(), till.rader(), till.summa(), lika() ? "=" : "OLIKA");
    }
}

package se.arshjulet.samstammighet;

/** How unlike two words are. */
final class Stavning {

    private Stavning() {
    }

    /** The number of letters to add, take away or change (Levenshtein). */
    static int avstand(String ena, String andra) {
        int[] forra = new int[andra.length() + 1];
        for (int j = 0; j < forra.length; j++) {
            forra[j] = j;
        }
        for (int i = 1; i <= ena.length(); i++) {
            int[] rad = new int[andra.length() + 1];
            rad[0] = i;
            for (int j = 1; j <= andra.length(); j++) {
                int byt = forra[j - 1] + (ena.charAt(i - 1) == andra.charAt(j - 1) ? 0 : 1);
                rad[j] = Math.min(byt, Math.min(forra[j], rad[j - 1]) + 1);
            }
            forra = rad;
        }
        return forra[andra.length()];
    }
}

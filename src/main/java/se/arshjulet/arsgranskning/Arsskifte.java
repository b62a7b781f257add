package se.arshjulet.arsgranskning;

/** Last year's text as where this year's starts: the year in it is moved on, but not in a legal reference such as {@code 2023:497}. */
final class Arsskifte {

    private Arsskifte() {
    }

    static String text(String forra, int fran, int till) {
        return forra.replaceAll("(?<![\\d:-])" + fran + "(?![\\d:-])", String.valueOf(till));
    }
}

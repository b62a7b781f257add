package se.arshjulet.arsgranskning;

/** Förra årets text som utgångspunkt för årets: årtalet flyttas fram, men inte i ett lagrum som {@code 2023:497}. */
final class Arsskifte {

    private Arsskifte() {
    }

    static String text(String forra, int fran, int till) {
        return forra.replaceAll("(?<![\\d:-])" + fran + "(?![\\d:-])", String.valueOf(till));
    }
}

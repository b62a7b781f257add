package se.arshjulet.inloggning;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.arshjulet.platform.Fingeravtryck;

/** Codes to come in with when the app is lost: ten, each for one time, with more than the 112 bits that a plain hash takes (OWASP ASVS 5.0, 6.5.2). */
final class Reservkoder {

    static final int ANTAL = 10;
    private static final int TECKEN = 24;
    /** No letters or digits that are taken for each other. */
    private static final String ALFABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom SLUMP = new SecureRandom();

    private Reservkoder() {
    }

    static List<String> nya() {
        return Stream.generate(Reservkoder::ny).limit(ANTAL).toList();
    }

    private static String ny() {
        StringBuilder kod = new StringBuilder();
        for (int i = 0; i < TECKEN; i++) {
            kod.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALFABET.charAt(SLUMP.nextInt(ALFABET.length())));
        }
        return kod.toString();
    }

    /** However it is typed. */
    static String avtryck(String skriven) {
        return Fingeravtryck.av(skriven.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}

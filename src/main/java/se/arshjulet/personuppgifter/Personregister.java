package se.arshjulet.personuppgifter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The register itself: {@code personuppgifter.txt}, which a test holds against the tables. */
final class Personregister {

    private static final String FIL = "/personuppgifter.txt";

    private Personregister() {
    }

    static List<Persontabell> alla() {
        try (BufferedReader rader = new BufferedReader(new InputStreamReader(Personregister.class.getResourceAsStream(FIL), StandardCharsets.UTF_8))) {
            return rader.lines().filter(rad -> !rad.startsWith("#")).map(Persontabell::las).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

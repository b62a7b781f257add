package se.arshjulet.arkitektur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources as text: for rules about what the compiler does not see. */
record Kallor(Path fil, String text) {

    static List<Kallor> under(String mapp, String... andelser) {
        try (Stream<Path> filer = Files.walk(Path.of(mapp))) {
            return filer.filter(Files::isRegularFile).filter(f -> Stream.of(andelser).anyMatch(a -> f.toString().endsWith(a)))
                    .sorted().map(Kallor::las).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Kallor las(Path fil) {
        try {
            return new Kallor(fil, Files.readString(fil));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Kallor planterad(String text) {
        return new Kallor(Path.of("planterad"), text);
    }

    long rader() {
        return text.lines().count();
    }

    String medFil(String vad) {
        return fil + ": " + vad;
    }
}

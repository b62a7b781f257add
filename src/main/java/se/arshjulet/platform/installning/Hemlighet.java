package se.arshjulet.platform.installning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A setting that may also lie in a file, whose name is then the setting's with {@code .fil} after it: how a container gets its secrets. */
public final class Hemlighet {

    private Hemlighet() {
    }

    /**
     * @param installningar what is said of a setting, or null
     * @return null when neither is said
     * @throws UncheckedIOException when the file cannot be read
     */
    public static String ur(UnaryOperator<String> installningar, String namn) {
        String fil = installningar.apply(namn + ".fil");
        try {
            return fil == null ? installningar.apply(namn) : Files.readString(Path.of(fil)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(namn + ".fil: expected a file that can be read, not " + fil, e);
        }
    }
}

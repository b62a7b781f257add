package se.arshjulet.testsupport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The demo region as an earlier version left it, with years that were going on: made by the jar of that version, which was stopped before
 * the files were packed. Named after the last migration it knew.
 */
public enum Aldredatabas {
    /** The cycle of one nämnd. */
    V6,
    /** The årsrapport, before letters, diarium, register and revisionslogg. */
    V14;

    /** @return the directory, to be given as {@code arshjulet.data} */
    public Path packadUpp(Path katalog) {
        try (InputStream in = Aldredatabas.class.getResourceAsStream("/uppgradering/" + name().toLowerCase() + ".zip"); ZipInputStream filer = new ZipInputStream(in)) {
            for (ZipEntry del = filer.getNextEntry(); del != null; del = filer.getNextEntry()) {
                Path fil = katalog.resolve(del.getName());
                if (del.isDirectory()) {
                    Files.createDirectories(fil);
                } else {
                    Files.createDirectories(fil.getParent());
                    Files.copy(filer, fil);
                }
            }
            return katalog;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package se.arshjulet.platform.installning;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file with a key that the installation makes by itself, readable by its owner only. */
public final class Nyckelfil {

    private Nyckelfil() {
    }

    /** Whether there is a key in it: a full disk may have left it empty. */
    public static boolean harNyckel(Path plats) throws IOException {
        return Files.exists(plats) && Files.size(plats) > 0;
    }

    /** Nodes that share the file may come here at once: the key of one of them is kept, and all read that one. A file without a key gets one too. */
    public static void ny(Path plats, byte[] nyckel) throws IOException {
        Files.createDirectories(plats.toAbsolutePath().getParent());
        FileAttribute<?>[] baraAgaren = plats.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))} : new FileAttribute<?>[0];
        try (FileChannel kanal = FileChannel.open(plats, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), baraAgaren); FileLock ensam = kanal.lock()) {
            if (ensam.isValid() && kanal.size() == 0) {
                skriv(kanal, ByteBuffer.wrap(nyckel));
            }
        }
    }

    /** All of it or nothing: half a key would be taken for one. */
    private static void skriv(FileChannel kanal, ByteBuffer nyckel) throws IOException {
        try {
            while (nyckel.hasRemaining()) {
                kanal.write(nyckel);
            }
            kanal.force(true);
        } catch (IOException full) {
            kanal.truncate(0);
            throw full;
        }
    }
}

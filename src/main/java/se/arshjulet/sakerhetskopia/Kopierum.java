package se.arshjulet.sakerhetskopia;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.platform.fel.Regelbrott;

/** The directory that the copies lie in, each in one of its own that gets its name when all is there. */
final class Kopierum {

    static final String DATABAS = "databas";
    private static final String INNEHALL = "innehall.json";
    private static final String HALV = "halv-";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path katalog;

    Kopierum(Path katalog) {
        this.katalog = katalog;
    }

    /** A place for a copy that is being made. */
    Path halv(String namn) throws IOException {
        return Files.createDirectory(halvPlats(namn));
    }

    /** Where something that is not whole yet is to lie, which is not there yet; what one that was cut off left is taken away. */
    Path halvPlats(String namn) throws IOException {
        Files.createDirectories(katalog);
        try (Stream<Path> kvar = Files.list(katalog)) {
            for (Path gammal : kvar.filter(mapp -> mapp.getFileName().toString().startsWith(HALV)).toList()) {
                taBort(gammal);
            }
        }
        return katalog.resolve(HALV + namn);
    }

    void klar(Path halv, Sakerhetskopia kopia) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(halv.resolve(INNEHALL).toFile(), kopia);
        Files.move(halv, katalog.resolve(kopia.namn()));
    }

    /** Those there are, latest first. */
    List<Sakerhetskopia> alla() throws IOException {
        if (!Files.isDirectory(katalog)) {
            return List.of();
        }
        try (Stream<Path> mappar = Files.list(katalog)) {
            return mappar.filter(mapp -> Files.exists(mapp.resolve(INNEHALL))).sorted(Comparator.reverseOrder()).map(Kopierum::las).toList();
        }
    }

    /** @throws IllegalArgumentException when the directory is no copy */
    static Sakerhetskopia las(Path mapp) {
        try {
            return JSON.readValue(mapp.resolve(INNEHALL).toFile(), Sakerhetskopia.class);
        } catch (IOException ingenKopia) {
            throw new IllegalArgumentException(mapp + " is no copy", ingenKopia);
        }
    }

    /**
     * There must be room for the database and a quarter, since others go on writing in it.
     *
     * @param reserv megabytes that the database's own disk must have left, or nothing can be stored any more
     * @throws Regelbrott when there is not
     */
    void kravRum(Path databas, int reserv) throws IOException {
        long behovs = megabyte(databas) * 5 / 4;
        long finns = ledigaMegabyte();
        if (!Files.getFileStore(katalog).equals(Files.getFileStore(databas))) {
            krav(finns, behovs, "sakerhetskopia.fel.rum", katalog, behovs, finns);
        } else {
            krav(finns, behovs + reserv, "sakerhetskopia.fel.rumMedReserv", katalog, behovs, finns, reserv);
        }
    }

    private static void krav(long finns, long behovs, String nyckel, Object... varden) {
        if (finns < behovs) {
            throw new Regelbrott("", nyckel, varden);
        }
    }

    long ledigaMegabyte() throws IOException {
        Files.createDirectories(katalog);
        return Files.getFileStore(katalog).getUsableSpace() >> 20;
    }

    static long megabyte(Path mapp) throws IOException {
        long alla = 0;
        try (Stream<Path> filer = Files.walk(mapp)) {
            for (Path fil : filer.filter(Files::isRegularFile).toList()) {
                alla += Files.size(fil);
            }
        }
        return (alla >> 20) + 1;
    }

    static void kopiera(Path fran, Path till) throws IOException {
        try (Stream<Path> allt = Files.walk(fran)) {
            for (Path en : allt.toList()) {
                Files.copy(en, till.resolve(fran.relativize(en).toString()));
            }
        }
    }

    static void taBort(Path mapp) throws IOException {
        try (Stream<Path> allt = Files.walk(mapp)) {
            for (Path en : allt.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(en);
            }
        }
    }

    /** Takes away what did not become whole, if it can be: else the next try does. */
    static void stada(Path halv) {
        try {
            if (Files.exists(halv)) {
                taBort(halv);
            }
        } catch (IOException | UncheckedIOException kvar) {
            // why it did not become whole is what is to be told
        }
    }
}

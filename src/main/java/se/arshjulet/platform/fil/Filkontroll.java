package se.arshjulet.platform.fil;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;
import se.arshjulet.platform.fel.Regelbrott;

/** Says what a file is by its first bytes, and refuses what is not kept: by size, by kind, packed to burst, locked, broken or infected. */
public final class Filkontroll {

    /** The field that a fault is told at. */
    public static final String FALT = "fil";
    private static final int HUVUD = 64 * 1024;

    /** Reads the list of kinds of files, so not before it is needed. */
    private static final class Kannare {
        private static final Tika TIKA = new Tika();
    }

    private Filkontroll() {
    }

    /** @throws Regelbrott with a sentence that names the file and says what to do */
    public static Filtyp typ(Fil fil) {
        if (fil.innehall().length == 0) {
            throw new Regelbrott(FALT, "platform.fil.fel.tom", fil.namn());
        }
        if (fil.innehall().length > Fil.STORST) {
            throw new Regelbrott(FALT, "platform.fil.fel.forStor", fil.namn(), Fil.STORST / 1024 / 1024);
        }
        String slag = Kannare.TIKA.detect(Arrays.copyOf(fil.innehall(), Math.min(HUVUD, fil.innehall().length)));
        Filtyp typ = somDenHeter(fil, switch (slag) {
            case "application/pdf" -> pdf(fil);
            case "application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.spreadsheet" -> Packkontroll.typ(fil);
            case "application/x-tika-msoffice" -> throw gammalEllerLast(fil);
            case "text/plain", "text/csv" -> text(fil);
            default -> throw new Regelbrott(FALT, "platform.fil.fel.typ", fil.namn(), slag);
        });
        Viruskontroll.prova(fil);
        return typ;
    }

    /** Whoever saves it opens it with what its name says: one that ends as a page or a program would be run as such. */
    private static Filtyp somDenHeter(Fil fil, Filtyp typ) {
        if (!typ.farHeta(fil.namn())) {
            throw new Regelbrott(FALT, "platform.fil.fel.andelse", fil.namn(), typ.andelse());
        }
        return typ;
    }

    private static Filtyp pdf(Fil fil) {
        Packkontroll.pdf(fil);
        return Filtyp.PDF;
    }

    private static Filtyp text(Fil fil) {
        for (int i = 0; i < fil.innehall().length; i++) {
            if (fil.innehall()[i] == 0 && !Teckenkodning.arUtf16(fil.innehall())) {
                throw new Regelbrott(FALT, "platform.fil.fel.inteText", fil.namn());
            }
        }
        return Filtyp.CSV;
    }

    /** What is locked with a password, and files from before 2007, are in the same old wrapping. */
    private static Regelbrott gammalEllerLast(Fil fil) {
        try (POIFSFileSystem omslag = new POIFSFileSystem(new ByteArrayInputStream(fil.innehall()))) {
            String nyckel = omslag.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? "platform.fil.fel.losenord" : "platform.fil.fel.gammalt";
            return new Regelbrott(FALT, nyckel, fil.namn());
        } catch (IOException | RuntimeException trasig) {
            return trasig(fil);
        }
    }

    public static Regelbrott trasig(Fil fil) {
        return new Regelbrott(FALT, "platform.fil.fel.trasig", fil.namn());
    }

    /** The bytes as characters, one to one, for looking at what is written in plain letters in a binary file. */
    static String bokstaver(byte[] innehall) {
        return new String(innehall, StandardCharsets.ISO_8859_1);
    }
}

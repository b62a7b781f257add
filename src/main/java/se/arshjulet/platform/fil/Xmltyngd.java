package se.arshjulet.platform.fil;

import java.io.IOException;
import java.io.InputStream;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * How heavy XML becomes that is read as a tree of objects, as a Word document is: some 400 bytes of memory for each element and attribute,
 * however short they are written.
 */
public final class Xmltyngd {

    /** Most elements and attributes of what is read as one tree: some 800 pages of a Word document. */
    static final long KNUTAR = 600_000;
    /** Most bytes of it: the words are kept twice. */
    static final long STORLEK = 24L * 1024 * 1024;

    /** Bytes that tell whether something is XML. */
    static final int HUVUD = 4;
    /** A less-than sign of EBCDIC, which an XML reader recognises too. */
    private static final int EBCDIC = 0x4c;

    private long knutar;
    private long storlek;
    private int fore;

    /** A mark of byte order, a space or a less-than sign, in any of the ways that characters are written; what begins otherwise no XML reader reads. */
    public static boolean kanVaras(byte[] borjan, int antal) {
        int forsta = antal == 0 ? -1 : borjan[0] & 0xff;
        return switch (forsta) {
            case '<', ' ', '\t', '\n', '\r', EBCDIC -> true;
            case 0xef -> antal > 1 && (borjan[1] & 0xff) == 0xbb;
            case 0xfe, 0xff -> antal > 1 && (borjan[1] & 0xff) >= 0xfe;
            case 0 -> antal >= HUVUD && (borjan[1] == '<' || borjan[2] == '<' || borjan[3] == '<' || borjan[2] == (byte) 0xfe);
            default -> false;
        };
    }

    /** Reads it to its end. */
    public static Xmltyngd av(InputStream del) throws IOException {
        Xmltyngd tyngd = new Xmltyngd();
        byte[] buffert = new byte[8192];
        for (int lasta = del.read(buffert); lasta >= 0; lasta = del.read(buffert)) {
            tyngd.lagg(buffert, lasta);
        }
        return tyngd;
    }

    /** What begins an element and what gives an attribute its value; what ends an element is not counted. */
    void lagg(byte[] buffert, int antal) {
        for (int i = 0; i < antal; i++) {
            int tecken = buffert[i];
            if (tecken == '<' || tecken == '=') {
                knutar++;
            } else if (tecken == '/' && fore == '<') {
                knutar--;
            }
            fore = tecken;
        }
        storlek += antal;
    }

    public void lagg(Xmltyngd annan) {
        knutar += annan.knutar;
        storlek += annan.storlek;
    }

    /** @throws Regelbrott when it is too much to be made a tree of */
    public void krav(String filnamn) {
        if (knutar > KNUTAR || storlek > STORLEK) {
            throw new Regelbrott(Filkontroll.FALT, "platform.fil.fel.tung", filnamn);
        }
    }
}

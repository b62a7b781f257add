package se.arshjulet.platform.fil;

import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a packed document, unpacked to nowhere and measured. Whether it is XML is seen in its first bytes: which part a reader takes for
 * the text is said inside the document, whatever the part is called.
 *
 * @param tyngd null when it is not XML
 */
record Packdel(long storlek, Xmltyngd tyngd) {

    private static final int HUVUD = 4;
    /** A less-than sign of EBCDIC, which an XML reader recognises too. */
    private static final int EBCDIC = 0x4c;

    /** @throws ForMycket when there is more than that, of XML or of anything else */
    static Packdel av(InputStream in, long hogstXml, long hogst) throws IOException {
        byte[] buffert = new byte[8192];
        int lasta = in.readNBytes(buffert, 0, HUVUD);
        Xmltyngd tyngd = kanVaraXml(buffert, lasta) ? new Xmltyngd() : null;
        long grans = tyngd == null ? hogst : Math.min(hogstXml, hogst);
        long storlek = 0;
        for (; lasta > 0; lasta = in.readNBytes(buffert, 0, buffert.length)) {
            storlek += lasta;
            if (storlek > grans) {
                throw new ForMycket();
            }
            if (tyngd != null) {
                tyngd.lagg(buffert, lasta);
            }
        }
        return new Packdel(storlek, tyngd);
    }

    /** A mark of byte order, a space or a less-than sign, in any of the ways that characters are written; what begins otherwise no XML reader reads. */
    private static boolean kanVaraXml(byte[] huvud, int antal) {
        int forsta = antal == 0 ? -1 : huvud[0] & 0xff;
        return switch (forsta) {
            case '<', ' ', '\t', '\n', '\r', EBCDIC -> true;
            case 0xef -> antal > 1 && (huvud[1] & 0xff) == 0xbb;
            case 0xfe, 0xff -> antal > 1 && (huvud[1] & 0xff) >= 0xfe;
            case 0 -> antal == HUVUD && (huvud[1] == '<' || huvud[2] == '<' || huvud[3] == '<' || huvud[2] == (byte) 0xfe);
            default -> false;
        };
    }

    static final class ForMycket extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

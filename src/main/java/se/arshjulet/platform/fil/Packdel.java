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

    /** @throws ForMycket when there is more than that, of XML or of anything else */
    static Packdel av(InputStream in, long hogstXml, long hogst) throws IOException {
        byte[] buffert = new byte[8192];
        int lasta = in.readNBytes(buffert, 0, Xmltyngd.HUVUD);
        Xmltyngd tyngd = Xmltyngd.kanVaras(buffert, lasta) ? new Xmltyngd() : null;
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

    static final class ForMycket extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

package se.arshjulet.platform.docx;

import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** How wide the text of a page is, in twentieths of a point. */
record Sidmatt(int textbredd) {

    /** What Word takes when nothing is said: a text of 160 mm on A4. */
    private static final Sidmatt VANLIG = new Sidmatt(9070);
    private static final double TJUGONDELAR_PER_MM = 1440 / 25.4;

    static Sidmatt av(XWPFDocument dokument) {
        CTSectPr sida = dokument.getDocument().getBody().getSectPr();
        if (sida == null || !sida.isSetPgSz() || !sida.isSetPgMar()) {
            return VANLIG;
        }
        long bredd = POIXMLUnits.parseLength(sida.getPgSz().xgetW()) - POIXMLUnits.parseLength(sida.getPgMar().xgetLeft())
                - POIXMLUnits.parseLength(sida.getPgMar().xgetRight());
        return new Sidmatt((int) (bredd * 20 / Units.EMU_PER_POINT));
    }

    double textbreddMm() {
        return textbredd / TJUGONDELAR_PER_MM;
    }
}

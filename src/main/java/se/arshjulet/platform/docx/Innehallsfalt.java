package se.arshjulet.platform.docx;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents as a field of Word's: its lines stand there from the beginning and lead to their headings. What page each
 * is on is known only when the pages are set: Word puts the numbers there when it opens the document (it asks), LibreOffice when the
 * contents are updated. A number that was only a guess would be worse than none.
 */
final class Innehallsfalt {

    private static final String FALT = " TOC \\o \"1-2\" \\h \\z \\u ";

    private final Skrivning skrivning;

    Innehallsfalt(Skrivning skrivning) {
        this.skrivning = skrivning;
    }

    void skriv(Element plats) {
        List<Element> rubriker = plats.root().select("h2[id], h3[id]");
        XWPFParagraph sist = null;
        for (Element rubrik : rubriker) {
            XWPFParagraph rad = skrivning.nytt(rubrik.normalName().equals("h2") ? "toc 1" : "toc 2");
            if (sist == null) {
                borja(rad, FALT);
            }
            rad(rad, rubrik);
            sist = rad;
        }
        if (sist != null) {
            tecken(sist.createRun(), STFldCharType.END);
        }
    }

    private void rad(XWPFParagraph rad, Element rubrik) {
        var lank = rad.getCTP().addNewHyperlink();
        lank.setAnchor(skrivning.bokmarken.namn(rubrik.id()));
        lank.setHistory(true);
        lank.addNewR().addNewT().setStringValue(rubrik.text());
    }

    /** A field that shows what stands in it until it is updated. */
    static void falt(XWPFParagraph stycke, String falt, String visas) {
        borja(stycke, falt);
        stycke.createRun().setText(visas);
        tecken(stycke.createRun(), STFldCharType.END);
    }

    private static void borja(XWPFParagraph stycke, String falt) {
        tecken(stycke.createRun(), STFldCharType.BEGIN);
        stycke.createRun().getCTR().addNewInstrText().setStringValue(falt);
        tecken(stycke.createRun(), STFldCharType.SEPARATE);
    }

    private static void tecken(XWPFRun text, STFldCharType.Enum vilket) {
        text.getCTR().addNewFldChar().setFldCharType(vilket);
    }
}

package se.arshjulet.platform.docx;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What stands above and below the text of every page. A template's own is kept; ours is put where it has none. */
final class Sidramar {

    private static final String MARKESFARG = "8A1F11";

    private final Skrivning skrivning;
    private final Dokumentuppgifter uppgifter;

    Sidramar(Skrivning skrivning, Dokumentuppgifter uppgifter) {
        this.skrivning = skrivning;
        this.uppgifter = uppgifter;
    }

    void satt() {
        XWPFDocument dokument = skrivning.dokument;
        boolean eget = !dokument.getHeaderList().isEmpty();
        if (eget && !uppgifter.marke().isEmpty()) {
            dokument.getHeaderList().forEach(huvud -> marke(rad(huvud, "header")));
        }
        boolean egen = !dokument.getFooterList().isEmpty();
        if (!eget) {
            XWPFParagraph rad = rad(dokument.createHeader(HeaderFooterType.DEFAULT), "header");
            rad.createRun().setText(uppgifter.sidhuvud());
            rad.createRun().addTab();
            marke(rad);
        }
        if (!egen) {
            XWPFParagraph rad = rad(dokument.createFooter(HeaderFooterType.DEFAULT), "footer");
            rad.createRun().setText(uppgifter.sidfot());
            rad.createRun().addTab();
            Innehallsfalt.falt(rad, " PAGE ", "1");
            rad.createRun().setText(" (");
            Innehallsfalt.falt(rad, " NUMPAGES ", "1");
            rad.createRun().setText(")");
        }
        CTSectPr sida = dokument.getDocument().getBody().getSectPr();
        if (!eget && !egen && !sida.isSetTitlePg()) {
            sida.addNewTitlePg();
        }
    }

    private void marke(XWPFParagraph rad) {
        var text = rad.createRun();
        text.setText(uppgifter.marke());
        text.setBold(true);
        text.setColor(MARKESFARG);
    }

    private XWPFParagraph rad(XWPFHeaderFooter plats, String stil) {
        XWPFParagraph rad = plats.createParagraph();
        rad.setStyle(skrivning.mallar.id(stil));
        return rad;
    }
}

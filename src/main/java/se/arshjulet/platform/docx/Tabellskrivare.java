package se.arshjulet.platform.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table: caption above it, head rows that come back on every page, rows that are not split, a title to read aloud. */
final class Tabellskrivare {

    /** In twentieths of a point, so that figures do not run into the words beside them. */
    private static final int LUFT_EFTER_TAL = 120;
    private static final double LUFT_EFTER_TABELL = 8;

    private final Skrivning skrivning;

    Tabellskrivare(Skrivning skrivning) {
        this.skrivning = skrivning;
    }

    void skriv(Element element) {
        List<Element> rubrik = element.select("> caption");
        rubrik.forEach(r -> new Blockskrivare(skrivning, skrivning.dokument::createParagraph, "caption").skriv(r));
        Rutnat rutnat = Rutnat.av(element);
        if (rutnat.kolumner() == 0) {
            return;
        }
        int[] bredder = Kolumnbredder.av(rutnat, skrivning.matt.textbredd());
        XWPFTable tabell = skrivning.dokument.createTable(rutnat.rader().size(), 1);
        utseende(tabell, element, bredder, rutnat);
        for (int i = 0; i < rutnat.rader().size(); i++) {
            rad(tabell.getRow(i), rutnat.rader().get(i), bredder, i < rutnat.huvudrader());
        }
        // a paragraph between two tables keeps them apart
        XWPFParagraph luft = skrivning.nytt(Formatmallar.TABELLTEXT);
        luft.setSpacingBefore(0);
        luft.setSpacingAfter(0);
        luft.setSpacingBetween(LUFT_EFTER_TABELL, LineSpacingRule.EXACT);
    }

    private void utseende(XWPFTable tabell, Element element, int[] bredder, Rutnat rutnat) {
        CTTblPr egenskaper = tabell.getCTTbl().getTblPr();
        if (egenskaper.isSetTblBorders()) {
            egenskaper.unsetTblBorders();
        }
        tabell.setStyleID(skrivning.mallar.id(Formatmallar.TABELL));
        bredd(egenskaper.isSetTblW() ? egenskaper.getTblW() : egenskaper.addNewTblW(), skrivning.matt.textbredd());
        egenskaper.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook delar = egenskaper.isSetTblLook() ? egenskaper.getTblLook() : egenskaper.addNewTblLook();
        delar.setFirstRow(rutnat.huvudrader() > 0);
        delar.setLastRow(rutnat.harSumma());
        delar.setFirstColumn(false);
        delar.setLastColumn(false);
        delar.setNoHBand(true);
        delar.setNoVBand(true);
        String rubrik = element.select("> caption").text();
        if (!rubrik.isEmpty()) {
            egenskaper.addNewTblCaption().setVal(rubrik);
        }
        if (element.hasAttr("title")) {
            egenskaper.addNewTblDescription().setVal(element.attr("title"));
        }
        var kolumner = tabell.getCTTbl().addNewTblGrid();
        for (int bredd : bredder) {
            kolumner.addNewGridCol().setW(BigInteger.valueOf(bredd));
        }
    }

    private void rad(XWPFTableRow rad, List<Rutnat.Ruta> rutor, int[] bredder, boolean huvud) {
        rad.setCantSplitRow(true);
        if (huvud) {
            rad.setRepeatHeader(true);
        }
        int kolumn = 0;
        for (Rutnat.Ruta ruta : rutor) {
            XWPFTableCell cell = kolumn == 0 ? rad.getCell(0) : rad.addNewTableCell();
            ruta(cell, ruta, Arrays.stream(bredder, kolumn, kolumn + ruta.bredd()).sum());
            kolumn += ruta.bredd();
        }
    }

    private void ruta(XWPFTableCell cell, Rutnat.Ruta ruta, int bredd) {
        CTTcPr egenskaper = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        bredd(egenskaper.addNewTcW(), bredd);
        if (ruta.bredd() > 1) {
            egenskaper.addNewGridSpan().setVal(BigInteger.valueOf(ruta.bredd()));
        }
        if (ruta.hog() || ruta.fortsatter()) {
            egenskaper.addNewVMerge().setVal(ruta.fortsatter() ? STMerge.CONTINUE : STMerge.RESTART);
        }
        if (!ruta.fortsatter()) {
            skrivning.passera(ruta.element());
            new Blockskrivare(skrivning, cell::addParagraph, Formatmallar.TABELLTEXT).skriv(ruta.element());
        }
        // a cell is born with a paragraph, and must end with one
        if (cell.getParagraphs().size() > 1) {
            cell.removeParagraph(0);
        } else {
            cell.getParagraphArray(0).setStyle(skrivning.mallar.id(Formatmallar.TABELLTEXT));
        }
        if (ruta.element().hasClass("siffror")) {
            cell.getParagraphs().forEach(stycke -> {
                stycke.setAlignment(ParagraphAlignment.RIGHT);
                stycke.setIndentationRight(LUFT_EFTER_TAL);
            });
        }
    }

    private static void bredd(CTTblWidth mal, int bredd) {
        mal.setW(BigInteger.valueOf(bredd));
        mal.setType(STTblWidth.DXA);
    }
}

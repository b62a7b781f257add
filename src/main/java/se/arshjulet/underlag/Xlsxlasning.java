package se.arshjulet.underlag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.SAXException;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Xmltyngd;

/** The sheets of an XLSX file, read forwards so that a large one costs no more than its cells. Formulas are not calculated. */
final class Xlsxlasning {

    private final StylesTable format;
    private final ReadOnlySharedStringsTable texter;

    private Xlsxlasning(StylesTable format, ReadOnlySharedStringsTable texter) {
        this.format = format;
        this.texter = texter;
    }

    static List<Rutnat> blad(Fil fil) throws IOException {
        try (OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(fil.innehall()))) {
            provaFormat(fil, paket);
            XSSFReader lasare = new XSSFReader(paket);
            Xlsxlasning lasning = new Xlsxlasning(lasare.getStylesTable(), new ReadOnlySharedStringsTable(paket));
            List<Rutnat> alla = new ArrayList<>();
            XSSFReader.SheetIterator blad = (XSSFReader.SheetIterator) lasare.getSheetsData();
            while (blad.hasNext()) {
                try (InputStream strom = blad.next(); Xmldel del = new Xmldel(strom)) {
                    alla.add(lasning.las(new Rutnat(fil, blad.getSheetName()), del));
                }
            }
            return alla;
        } catch (OpenXML4JException | SAXException | XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** They are read as a tree, and found by what they are said to be, whatever they are called. */
    private static void provaFormat(Fil fil, OPCPackage paket) throws IOException {
        Xmltyngd tyngd = new Xmltyngd();
        for (XSSFRelation slag : new XSSFRelation[] {XSSFRelation.STYLES, XSSFRelation.THEME}) {
            for (PackagePart del : paket.getPartsByContentType(slag.getContentType())) {
                try (InputStream in = del.getInputStream()) {
                    tyngd.lagg(Xmltyngd.av(in));
                }
            }
        }
        tyngd.krav(fil.namn());
    }

    private Rutnat las(Rutnat rutnat, Xmldel del) throws XMLStreamException {
        List<String> sammanslagna = new ArrayList<>();
        while (del.nasta()) {
            if (del.borjar("c")) {
                rutnat.lagg(cell(del));
            } else if (del.borjar("mergeCell")) {
                sammanslagna.add(del.varde("ref"));
            }
        }
        for (String omrade : sammanslagna) {
            String[] horn = omrade.split(":");
            int rad = Cell.rad(horn[0]);
            int kolumn = Cell.kolumn(horn[0]);
            rutnat.slaSamman(rad, kolumn, Math.min(Rutnat.RADER, Cell.rad(horn[horn.length - 1]) - rad + 1), Math.min(Rutnat.KOLUMNER, Cell.kolumn(horn[horn.length - 1]) - kolumn + 1));
        }
        return rutnat;
    }

    private Cell cell(Xmldel del) throws XMLStreamException {
        String plats = del.varde("r");
        String typ = del.varde("t") == null ? "n" : del.varde("t");
        int stil = del.tal("s", 0);
        boolean formel = false;
        boolean iVarde = false;
        StringBuilder varde = new StringBuilder();
        while (del.nasta() && !del.slutar("c")) {
            formel |= del.borjar("f");
            iVarde = del.borjar("v") || del.borjar("t") || iVarde && !del.slutar("v") && !del.slutar("t");
            varde.append(iVarde ? del.tecken() : "");
        }
        return cell(Cell.text(Cell.rad(plats), Cell.kolumn(plats), ""), typ, stil, formel, varde.toString());
    }

    private Cell cell(Cell plats, String typ, int stil, boolean formel, String varde) {
        Cell.Egenhet egenhet = typ.equals("e") ? Cell.Egenhet.FEL : !formel ? Cell.Egenhet.INGEN : varde.isEmpty() ? Cell.Egenhet.OBERAKNAD : Cell.Egenhet.FORMEL;
        if (!typ.equals("n") || varde.isEmpty()) {
            String text = typ.equals("s") ? texter.getItemAt(Integer.parseInt(varde)).getString() : varde;
            return new Cell(plats.rad(), plats.kolumn(), text.strip(), null, egenhet);
        }
        String monster = format.getNumCellStyles() > stil ? format.getStyleAt(stil).getDataFormatString() : "General";
        if (monster != null && DateUtil.isADateFormat(format.getStyleAt(stil).getDataFormat(), monster)) {
            return new Cell(plats.rad(), plats.kolumn(), DateUtil.getLocalDateTime(Double.parseDouble(varde)).toLocalDate().toString(), null, egenhet);
        }
        boolean procent = monster != null && monster.contains("%");
        BigDecimal tal = Rutnat.tal(varde);
        BigDecimal visat = procent ? Rutnat.tal(tal.movePointRight(2).toPlainString()) : tal;
        return new Cell(plats.rad(), plats.kolumn(), Rutnat.visat(visat) + (procent ? " %" : ""), visat, egenhet);
    }
}

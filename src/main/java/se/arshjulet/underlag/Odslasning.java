package se.arshjulet.underlag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import se.arshjulet.platform.fil.Fil;

/** The sheets of an ODS file: {@code content.xml}, where empty and equal cells and rows are written once with a count. */
final class Odslasning {

    private final Fil fil;
    private final List<Rutnat> blad = new ArrayList<>();
    private final List<int[]> spann = new ArrayList<>();
    private int rad;
    private int upprepadRad;
    private int kolumn;

    private Odslasning(Fil fil) {
        this.fil = fil;
    }

    static List<Rutnat> blad(Fil fil) throws IOException {
        try (ZipInputStream paket = new ZipInputStream(new ByteArrayInputStream(fil.innehall()))) {
            for (ZipEntry del = paket.getNextEntry(); del != null; del = paket.getNextEntry()) {
                if (del.getName().equals("content.xml")) {
                    try (Xmldel innehall = new Xmldel(paket)) {
                        return new Odslasning(fil).las(innehall);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        throw new IOException("No content.xml");
    }

    private List<Rutnat> las(Xmldel del) throws XMLStreamException {
        while (del.nasta()) {
            if (del.borjar("table")) {
                blad.add(new Rutnat(fil, del.varde("name") == null ? "" : del.varde("name")));
                rad = 1;
                upprepadRad = 1;
            } else if (del.borjar("table-row")) {
                kolumn = 0;
                upprepadRad = Math.max(1, del.tal("number-rows-repeated", 1));
            } else if (del.slutar("table-row")) {
                rad += upprepadRad;
            } else if (del.borjar("table-cell") || del.borjar("covered-table-cell")) {
                cell(del);
            } else if (del.slutar("table")) {
                Rutnat klart = blad.get(blad.size() - 1);
                spann.forEach(s -> klart.slaSamman(s[0], s[1], s[2], s[3]));
                spann.clear();
            }
        }
        return blad;
    }

    private void cell(Xmldel del) throws XMLStreamException {
        String element = del.borjar("covered-table-cell") ? "covered-table-cell" : "table-cell";
        int antal = Math.max(1, del.tal("number-columns-repeated", 1));
        int rader = del.tal("number-rows-spanned", 1);
        int kolumner = del.tal("number-columns-spanned", 1);
        String typ = del.varde("value-type") == null ? "" : del.varde("value-type");
        String varde = typ.equals("date") ? del.varde("date-value") : del.varde("value");
        boolean formel = del.varde("formula") != null;
        String text = text(del, element);
        Cell cell = cell(typ, varde, formel, text);
        if (!cell.arTom()) {
            lagg(cell, antal);
        }
        if (rader > 1 || kolumner > 1) {
            spann.add(new int[] {rad, kolumn, Math.min(rader, Rutnat.RADER), Math.min(kolumner, Rutnat.KOLUMNER)});
        }
        kolumn += antal;
    }

    /** A repeated cell is laid in every place; the sheet says stop when they are too many. */
    private void lagg(Cell cell, int antal) {
        Rutnat detta = blad.get(blad.size() - 1);
        for (int r = rad; r < rad + upprepadRad; r++) {
            for (int k = kolumn; k < kolumn + antal; k++) {
                detta.lagg(cell.utan(cell.egenhet(), r, k));
            }
        }
    }

    private Cell cell(String typ, String varde, boolean formel, String text) {
        boolean fel = formel && (text.startsWith("#") || text.startsWith("Err:"));
        Cell.Egenhet egenhet = fel ? Cell.Egenhet.FEL : !formel ? Cell.Egenhet.INGEN : typ.isEmpty() && text.isEmpty() ? Cell.Egenhet.OBERAKNAD : Cell.Egenhet.FORMEL;
        if (varde == null || fel || typ.equals("date")) {
            return new Cell(rad, kolumn, varde == null || fel ? text : varde, null, egenhet);
        }
        boolean procent = typ.equals("percentage");
        BigDecimal tal = Rutnat.tal(procent ? new BigDecimal(varde).movePointRight(2).toPlainString() : varde);
        return new Cell(rad, kolumn, Rutnat.visat(tal) + (procent ? " %" : ""), tal, egenhet);
    }

    /** The paragraphs of the cell; a note that hangs at it is not its text. */
    private static String text(Xmldel del, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean anteckning = false;
        while (del.nasta() && !del.slutar(element)) {
            anteckning = del.borjar("annotation") || anteckning && !del.slutar("annotation");
            if (!anteckning) {
                text.append(del.slutar("p") ? "\n" : del.borjar("s") ? " " : del.tecken());
            }
        }
        return text.toString().strip();
    }
}

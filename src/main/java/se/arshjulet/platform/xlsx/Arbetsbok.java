package se.arshjulet.platform.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in the making. Each sheet is a table with one row of headings that stays in view and can be filtered by; text is text, also when it begins as a formula. */
public final class Arbetsbok {

    private static final int LANGST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** What a spreadsheet would take for a formula when the cell is edited or saved as CSV (OWASP ASVS 5.0, 1.2.10): marked as text, as with a quote before it. */
    private static final Pattern FORMELTECKEN = Pattern.compile("^\\s*[=+@\\-\\t\\r\\x00\u2212\uFF1D\uFF0B\uFF0D\uFF20]");
    private static final int SMALAST = 8;
    private static final int BREDAST = 70;
    private static final int PER_TECKEN = 256;

    private final XSSFWorkbook bok = new XSSFWorkbook();
    private final CellStyle huvud = bok.createCellStyle();
    private final CellStyle text = bok.createCellStyle();
    private final CellStyle citat = bok.createCellStyle();
    private final CellStyle datum = bok.createCellStyle();

    public Arbetsbok(String titel) {
        Font fet = bok.createFont();
        fet.setBold(true);
        huvud.setFont(fet);
        for (CellStyle stil : List.of(huvud, text, citat, datum)) {
            stil.setVerticalAlignment(VerticalAlignment.TOP);
            stil.setWrapText(true);
        }
        citat.setQuotePrefixed(true);
        datum.setDataFormat(bok.createDataFormat().getFormat("yyyy-mm-dd"));
        bok.getProperties().getCoreProperties().setTitle(titel);
    }

    /** @param rader cells: text, numbers, dates, or null for an empty one */
    public Arbetsbok blad(String namn, List<String> rubriker, List<? extends List<?>> rader) {
        Sheet blad = bok.createSheet(namn);
        Row forsta = blad.createRow(0);
        int[] bredder = new int[rubriker.size()];
        for (int i = 0; i < rubriker.size(); i++) {
            skriv(forsta.createCell(i), rubriker.get(i), huvud);
            bredder[i] = rubriker.get(i).length() + 4;
        }
        for (int r = 0; r < rader.size(); r++) {
            Row rad = blad.createRow(r + 1);
            for (int i = 0; i < rubriker.size(); i++) {
                Object varde = rader.get(r).get(i);
                skriv(rad.createCell(i), varde, varde instanceof LocalDate ? datum : text);
                bredder[i] = Math.max(bredder[i], varde == null ? 0 : varde.toString().length() + 2);
            }
        }
        for (int i = 0; i < bredder.length; i++) {
            blad.setColumnWidth(i, Math.max(SMALAST, Math.min(BREDAST, bredder[i])) * PER_TECKEN);
        }
        blad.createFreezePane(1, 1);
        blad.setAutoFilter(new CellRangeAddress(0, rader.size(), 0, rubriker.size() - 1));
        return this;
    }

    private void skriv(Cell cell, Object varde, CellStyle stil) {
        cell.setCellStyle(stil);
        if (varde instanceof Number tal) {
            cell.setCellValue(tal.doubleValue());
        } else if (varde instanceof LocalDate dag) {
            cell.setCellValue(dag);
        } else if (varde != null) {
            String ord = varde.toString();
            if (FORMELTECKEN.matcher(ord).find()) {
                cell.setCellStyle(citat);
            }
            cell.setCellValue(ord.length() <= LANGST ? ord : ord.substring(0, LANGST - 1) + "…");
        }
    }

    public byte[] fil() {
        try (bok) {
            ByteArrayOutputStream ut = new ByteArrayOutputStream(64 * 1024);
            bok.write(ut);
            return ut.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The workbook cannot be written", e);
        }
    }
}

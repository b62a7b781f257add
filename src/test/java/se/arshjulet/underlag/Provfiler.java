package se.arshjulet.underlag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.arshjulet.platform.fil.Fil;

/** Real files of every kind, made on the spot. */
public final class Provfiler {

    private Provfiler() {
    }

    /** Numbers become numbers; a text that ends with % becomes a number shown as per cent. */
    static Fil xlsx(String namn, String blad, List<List<Object>> rader) {
        return xlsx(namn, bok -> fyll(bok, blad, rader));
    }

    static Fil xlsx(String namn, Consumer<XSSFWorkbook> innehall) {
        try (XSSFWorkbook bok = new XSSFWorkbook(); ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            innehall.accept(bok);
            bok.write(ut);
            return new Fil(namn, ut.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFSheet fyll(XSSFWorkbook bok, String blad, List<List<Object>> rader) {
        XSSFSheet arket = bok.createSheet(blad);
        CellStyle procent = bok.createCellStyle();
        procent.setDataFormat(bok.createDataFormat().getFormat("0.0%"));
        for (int r = 0; r < rader.size(); r++) {
            for (int k = 0; k < rader.get(r).size(); k++) {
                Object varde = rader.get(r).get(k);
                var cell = arket.getRow(r) == null ? arket.createRow(r).createCell(k) : arket.getRow(r).createCell(k);
                if (varde instanceof Number tal) {
                    cell.setCellValue(tal.doubleValue());
                } else if (varde instanceof String text && text.matches("[\\d,.]+%")) {
                    cell.setCellValue(Double.parseDouble(text.replace("%", "").replace(',', '.')) / 100);
                    cell.setCellStyle(procent);
                } else if (varde != null && !"".equals(varde)) {
                    cell.setCellValue(varde.toString());
                }
            }
        }
        return arket;
    }

    public static Fil csv(String namn, String text) {
        return new Fil(namn, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param tabeller what stands in {@code office:spreadsheet} */
    static Fil ods(String namn, String tabeller) {
        Map<String, String> delar = new LinkedHashMap<>();
        delar.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        delar.put("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>");
        delar.put("content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                + "<office:body><office:spreadsheet>" + tabeller + "</office:spreadsheet></office:body></office:document-content>");
        return zip(namn, delar);
    }

    static String odsTabell(String blad, List<List<Object>> rader) {
        StringBuilder xml = new StringBuilder("<table:table table:name=\"" + blad + "\">");
        rader.forEach(rad -> {
            xml.append("<table:table-row>");
            rad.forEach(varde -> xml.append(odsCell(varde)));
            xml.append("<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>");
        });
        return xml.append("<table:table-row table:number-rows-repeated=\"1048560\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>").toString();
    }

    private static String odsCell(Object varde) {
        if (varde instanceof Number tal) {
            return "<table:table-cell office:value-type=\"float\" office:value=\"" + tal + "\"><text:p>" + tal + "</text:p></table:table-cell>";
        }
        String text = String.valueOf(varde);
        if (text.matches("[\\d,.]+%")) {
            double tal = Double.parseDouble(text.replace("%", "").replace(',', '.')) / 100;
            return "<table:table-cell office:value-type=\"percentage\" office:value=\"" + tal + "\"><text:p>" + text + "</text:p></table:table-cell>";
        }
        return text.isEmpty() ? "<table:table-cell/>" : "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    static Fil zip(String namn, Map<String, String> delar) {
        Map<String, byte[]> somByte = new LinkedHashMap<>();
        delar.forEach((del, text) -> somByte.put(del, text.getBytes(StandardCharsets.UTF_8)));
        return zipAv(namn, somByte);
    }

    /** What a packed file holds, to be changed and packed again. */
    static Map<String, byte[]> delar(Fil packad) {
        Map<String, byte[]> delar = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packad.innehall()))) {
            for (ZipEntry del = zip.getNextEntry(); del != null; del = zip.getNextEntry()) {
                delar.put(del.getName(), zip.readAllBytes());
            }
            return delar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fil zipAv(String namn, Map<String, byte[]> delar) {
        try (ByteArrayOutputStream ut = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(ut)) {
            for (Map.Entry<String, byte[]> del : delar.entrySet()) {
                zip.putNextEntry(new ZipEntry(del.getKey()));
                zip.write(del.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return new Fil(namn, ut.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Fil docx(String namn, String... stycken) {
        try (XWPFDocument dokument = new XWPFDocument(); ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            for (String stycke : stycken) {
                dokument.createParagraph().createRun().setText(stycke);
            }
            dokument.write(ut);
            return new Fil(namn, ut.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One text on each page; with a password when one is given. */
    public static Fil pdf(String namn, String losenord, String... sidor) {
        try (PDDocument dokument = new PDDocument(); ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            for (String text : sidor) {
                PDPage sida = new PDPage();
                dokument.addPage(sida);
                try (PDPageContentStream innehall = new PDPageContentStream(dokument, sida)) {
                    innehall.beginText();
                    innehall.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    innehall.newLineAtOffset(50, 700);
                    innehall.showText(text);
                    innehall.endText();
                }
            }
            if (losenord != null) {
                dokument.protect(new StandardProtectionPolicy(losenord, losenord, new AccessPermission()));
            }
            dokument.save(ut);
            return new Fil(namn, ut.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.arshjulet.mall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.arshjulet.platform.docx.Formatmallar;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Fil;
import se.arshjulet.platform.fil.Viruskontroll;

/**
 * Tries a file that is to become the office's Word template: the right kind and size, no macros, nothing that is fetched from elsewhere, no
 * embedded files, the styles that an årsrapport needs, and nothing that the virus scanner finds. The first thing that is wrong is told, with the name of the file.
 */
final class Dokumentmallsprovning {

    static final int STORST = 5_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GAMMAL_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String HAMTANDE_FALT = "(?is).*\\b(INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DDE|DDEAUTO|DATABASE)\\b.*";
    private static final Set<String> INBADDAT = Set.of("oleObject", "package", "control", "activeXControlBinary", "aFChunk", "subDocument", "frame");

    /** What a style is called in the file, and in a Swedish Word. */
    private static final Map<String, String> BEHOVS = new LinkedHashMap<>();

    static {
        BEHOVS.put("Normal", "Normal");
        BEHOVS.put("Title", "Rubrik");
        BEHOVS.put("heading 1", "Rubrik 1");
        BEHOVS.put("heading 2", "Rubrik 2");
        BEHOVS.put("heading 3", "Rubrik 3");
        BEHOVS.put("heading 4", "Rubrik 4");
        BEHOVS.put("List Bullet", "Punktlista");
        BEHOVS.put("caption", "Beskrivning");
    }

    private final String fil;

    Dokumentmallsprovning(String fil) {
        this.fil = fil;
    }

    void prova(byte[] innehall) {
        krav(innehall.length <= STORST, "mall.fel.dokumentmall.stor", STORST / 1_000_000);
        krav(!borjar(innehall, GAMMAL_WORD), "mall.fel.dokumentmall.gammal");
        krav(borjar(innehall, ZIP) && fil.length() <= 200, "mall.fel.dokumentmall.slag");
        Mallpaket paket = new Mallpaket(fil, innehall);
        makron(paket);
        krav(!paket.xml("[Content_Types].xml").select("Override[ContentType=" + DOCX + "]").isEmpty(), "mall.fel.dokumentmall.slag");
        paket.kopplingar().forEach(this::koppling);
        paket.xmldelar().forEach(del -> krav(paket.xml(del).select("w|instrText, w|fldSimple").stream()
                .noneMatch(falt -> (falt.text() + " " + falt.attr("w:instr")).matches(HAMTANDE_FALT)), "mall.fel.dokumentmall.falt", del));
        formatmallar(innehall);
        Viruskontroll.prova(new Fil(fil, innehall));
    }

    private void makron(Mallpaket paket) {
        boolean tal = paket.xml("[Content_Types].xml").select("*").stream().noneMatch(typ -> typ.attr("ContentType").matches("(?i).*(macroEnabled|vba).*"));
        krav(tal && !paket.har("(?i).*vba(Project|Data).*"), "mall.fel.dokumentmall.makron");
    }

    /** The body text is not taken over, so an ordinary link in it does no harm. */
    private void koppling(Mallpaket.Koppling koppling) {
        krav(!INBADDAT.contains(koppling.typ()), "mall.fel.dokumentmall.inbaddat", koppling.fran());
        boolean lankIText = koppling.typ().equals("hyperlink") && koppling.fran().equals("word/document.xml");
        krav(!koppling.utat() || lankIText, "mall.fel.dokumentmall.utat", koppling.fran(), koppling.till());
    }

    private void formatmallar(byte[] innehall) {
        Set<String> finns;
        try (XWPFDocument mall = new XWPFDocument(new ByteArrayInputStream(innehall))) {
            finns = Formatmallar.namn(mall);
        } catch (IOException | POIXMLException | IllegalArgumentException trasig) {
            throw new Regelbrott("fil", "mall.fel.dokumentmall.trasig", fil);
        }
        String saknas = BEHOVS.entrySet().stream().filter(stil -> !finns.contains(stil.getKey().toLowerCase(Locale.ROOT)))
                .map(stil -> "”" + stil.getValue() + "” (" + stil.getKey() + ")").collect(Collectors.joining(", "));
        krav(saknas.isEmpty(), "mall.fel.dokumentmall.formatmall", saknas);
    }

    private void krav(boolean galler, String nyckel, Object... mer) {
        if (!galler) {
            Object[] varden = new Object[mer.length + 1];
            varden[0] = fil;
            System.arraycopy(mer, 0, varden, 1, mer.length);
            throw new Regelbrott("fil", nyckel, varden);
        }
    }

    private static boolean borjar(byte[] innehall, byte[] med) {
        return innehall.length > med.length && Arrays.equals(innehall, 0, med.length, med, 0, med.length);
    }
}

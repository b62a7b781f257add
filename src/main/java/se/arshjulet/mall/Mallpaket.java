package se.arshjulet.mall;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fil.Xmltyngd;

/** The parts of a DOCX file, unpacked in memory, and never more of them than is reasonable for a template. */
final class Mallpaket {

    private static final int FLEST_DELAR = 500;
    private static final int STORST_UPPACKAD = 40_000_000;
    private static final String KOPPLINGAR = ".rels";

    private final Map<String, byte[]> delar = new TreeMap<>();

    /** A relationship from one part to another, or to something outside the file. */
    record Koppling(String fran, String typ, String till, boolean utat) { }

    Mallpaket(String fil, byte[] innehall) {
        int kvar = STORST_UPPACKAD;
        Xmltyngd tyngd = new Xmltyngd();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(innehall))) {
            for (ZipEntry post = zip.getNextEntry(); post != null; post = zip.getNextEntry()) {
                byte[] del = zip.readNBytes(kvar + 1);
                kvar -= del.length;
                if (kvar < 0 || delar.size() >= FLEST_DELAR) {
                    throw new Regelbrott("fil", "mall.fel.dokumentmall.uppackad", fil, STORST_UPPACKAD / 1_000_000);
                }
                delar.put(post.getName(), del);
                if (Xmltyngd.kanVaras(del, del.length)) {
                    tyngd.lagg(Xmltyngd.av(new ByteArrayInputStream(del)));
                }
            }
        } catch (IOException | IllegalArgumentException trasig) {
            throw new Regelbrott("fil", "mall.fel.dokumentmall.trasig", fil);
        }
        tyngd.krav(fil);
    }

    boolean har(String monster) {
        return delar.keySet().stream().anyMatch(namn -> namn.matches(monster));
    }

    /** The text of an XML part; a part that is missing is empty. */
    Document xml(String del) {
        return Jsoup.parse(new String(delar.getOrDefault(del, new byte[0]), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    /** Whatever they are called: Word goes by the relationships and not by the names. */
    Stream<String> xmldelar() {
        return delar.entrySet().stream().filter(del -> Xmltyngd.kanVaras(del.getValue(), del.getValue().length)).map(Map.Entry::getKey);
    }

    Stream<Koppling> kopplingar() {
        return delar.keySet().stream().filter(namn -> namn.toLowerCase(Locale.ROOT).endsWith(KOPPLINGAR))
                .flatMap(namn -> xml(namn).select("Relationship").stream().map(koppling -> koppling(namn, koppling)));
    }

    private static Koppling koppling(String namn, Element koppling) {
        String fran = namn.replaceAll("(?i)_rels/|\\.rels$", "");
        return new Koppling(fran, koppling.attr("Type").replaceFirst(".*/", ""), koppling.attr("Target"),
                koppling.attr("TargetMode").equalsIgnoreCase("External"));
    }
}

package se.arshjulet.platform.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** The places that something in the document points at. What nobody points at gets no bookmark. */
final class Bokmarken {

    private final Map<String, String> namn = new HashMap<>();
    private long antal;

    /** Everything that a link of the document, or its contents, points at. */
    Bokmarken(Element allt) {
        allt.select("a[href^=#]").stream().map(a -> a.attr("href").substring(1)).filter(id -> !id.isEmpty()).forEach(this::namn);
    }

    /** The name of the bookmark at an id: a name may have neither hyphens nor more than forty characters. */
    String namn(String id) {
        return namn.computeIfAbsent(id, nytt -> "_Ref" + (100_000 + namn.size()));
    }

    boolean finns(String id) {
        return namn.containsKey(id);
    }

    /** Bookmarks at a paragraph before its text. */
    void satt(XWPFParagraph stycke, Set<String> idn) {
        for (String id : idn) {
            BigInteger nummer = BigInteger.valueOf(antal++);
            CTBookmark start = stycke.getCTP().addNewBookmarkStart();
            start.setId(nummer);
            start.setName(namn(id));
            stycke.getCTP().addNewBookmarkEnd().setId(nummer);
        }
    }
}

package se.arshjulet.platform.mail;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The one look of a letter, made from its plain text: a blank line ends a paragraph, a line that begins with "- " is an item, and an address that
 * stands alone on its line can be pressed. Nothing is fetched from anywhere: no pictures, no fonts.
 */
final class Brevmall {

    private static final String BREV = "margin:0;padding:24px 12px;background:#f4f5f7;color:#1d2733;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5";
    private static final String ARK = "max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5dae0;border-radius:6px";
    private static final String RUBRIK = "margin:0 0 16px;font-size:20px;line-height:1.3";
    private static final String STYCKE = "margin:0 0 16px";
    private static final String LANK = "color:#0b4f8a";
    private static final String AVSANDARE = "max-width:560px;margin:12px auto 0;color:#56616e;font-size:13px";

    private Brevmall() {
    }

    static String html(String amne, String text) {
        Document brev = Document.createShell("");
        brev.outputSettings().prettyPrint(false).charset("UTF-8");
        brev.selectFirst("html").attr("lang", "sv");
        brev.head().appendElement("meta").attr("charset", "UTF-8");
        brev.title(amne);
        brev.body().attr("style", BREV);
        Element ark = brev.body().appendElement("div").attr("style", ARK);
        ark.appendElement("h1").attr("style", RUBRIK).text(amne);
        for (String stycke : text.strip().split("\\R\\s*\\R")) {
            skriv(ark, stycke.lines().map(String::strip).toList());
        }
        brev.body().appendElement("p").attr("style", AVSANDARE).text("Årshjulet");
        return "<!DOCTYPE html>" + brev.outerHtml();
    }

    private static void skriv(Element ark, List<String> rader) {
        Element stycke = null;
        for (String rad : rader) {
            boolean punkt = rad.startsWith("- ");
            String typ = punkt ? "ul" : "p";
            if (stycke == null || !stycke.normalName().equals(typ)) {
                stycke = ark.appendElement(typ).attr("style", STYCKE);
            } else if (!punkt) {
                stycke.appendElement("br");
            }
            ord(punkt ? stycke.appendElement("li") : stycke, punkt ? rad.substring(2) : rad);
        }
    }

    private static void ord(Element plats, String rad) {
        if (rad.matches("https?://\\S+")) {
            plats.appendElement("a").attr("href", rad).attr("style", LANK).text(rad);
        } else {
            plats.appendText(rad);
        }
    }
}

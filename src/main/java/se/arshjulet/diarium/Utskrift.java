package se.arshjulet.diarium;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A plain document of the diarium, written part by part: a page of its own for a browser, and what {@link Tryck} sets as PDF. Whatever is put
 * into it stands there as words, never as markup. The same parts give the same bytes.
 */
public final class Utskrift {

    private static final String STIL = "@page { size: A4; margin: 22mm 20mm 22mm 20mm; @bottom-right { content: counter(page); font-family: 'Rapport Sans'; font-size: 8pt; } }\n"
            + "body { font-family: 'Rapport Sans', 'Liberation Sans', Arial, sans-serif; font-size: 9.5pt; line-height: 1.4; color: #1a1f24; max-width: 190mm; }\n"
            + "h1 { font-size: 17pt; margin: 0 0 4mm 0; color: #17465c; }\n"
            + "h2 { font-size: 12pt; margin: 6mm 0 2mm 0; page-break-after: avoid; }\n"
            + "p { margin: 0 0 2.4mm 0; white-space: pre-line; }\n"
            + "table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }\n"
            + "th, td { text-align: left; vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.5pt solid #9aa7b0; }\n"
            + "tr { page-break-inside: avoid; }\n"
            + "dt { font-weight: bold; margin: 0; }\ndd { margin: 0 0 2mm 0; }\n"
            + ".bred td, .bred th { font-size: 8pt; }\n";

    private final Document sida = Document.createShell("");

    /** @param amne what the document is about, for whoever looks for it among others */
    public Utskrift(String titel, String amne) {
        sida.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false).charset("UTF-8");
        Element html = sida.selectFirst("html");
        html.attr("xmlns", "http://www.w3.org/1999/xhtml").attr("lang", "sv").attr("xml:lang", "sv");
        sida.head().appendElement("meta").attr("charset", "UTF-8");
        sida.title(titel);
        sida.head().appendElement("meta").attr("name", "subject").attr("content", amne);
        sida.head().appendElement("meta").attr("name", "description").attr("content", amne);
        sida.head().appendElement("style").appendText(STIL);
        Element bokmarken = sida.head().appendElement("bookmarks");
        bokmarken.appendElement("bookmark").attr("name", titel).attr("href", "#borjan");
        sida.body().appendElement("h1").attr("id", "borjan").text(titel);
    }

    /** For a broad table. */
    public Utskrift liggande() {
        sida.head().selectFirst("style").appendText("@page { size: A4 landscape; }\nbody { max-width: none; }\n");
        return this;
    }

    public Utskrift rubrik(String text) {
        sida.body().appendElement("h2").text(text);
        return this;
    }

    /** Line breaks are kept. */
    public Utskrift stycke(String text) {
        sida.body().appendElement("p").text(text == null ? "" : text);
        return this;
    }

    /** Nothing when there is nothing to say. */
    public Utskrift uppgift(String ledtext, String text) {
        if (text != null && !text.isBlank()) {
            Element lista = sida.body().children().last().normalName().equals("dl") ? sida.body().children().last() : sida.body().appendElement("dl");
            lista.appendElement("dt").text(ledtext);
            lista.appendElement("dd").text(text);
        }
        return this;
    }

    /** Text that a writer has formatted, already made harmless. */
    public Utskrift formaterat(String html) {
        sida.body().appendElement("div").append(html);
        return this;
    }

    /** @param lankar where the first cell of each row leads, in the order of the rows; null for none, and for a row without */
    public Utskrift tabell(List<String> rubriker, List<List<String>> rader, List<String> lankar) {
        Element tabell = sida.body().appendElement("table").addClass("bred");
        Element huvud = tabell.appendElement("thead").appendElement("tr");
        rubriker.forEach(rubrik -> huvud.appendElement("th").attr("scope", "col").text(rubrik));
        Element kropp = tabell.appendElement("tbody");
        for (int i = 0; i < rader.size(); i++) {
            Element rad = kropp.appendElement("tr");
            String lank = lankar == null ? null : lankar.get(i);
            for (int j = 0; j < rader.get(i).size(); j++) {
                Element cell = rad.appendElement("td");
                (j == 0 && lank != null ? cell.appendElement("a").attr("href", lank) : cell).text(rader.get(i).get(j));
            }
        }
        return this;
    }

    public String dokument() {
        return "<!DOCTYPE html>\n" + sida.selectFirst("html").outerHtml() + "\n";
    }

    /** For a browser: without what only the printer understands. */
    public String sida() {
        sida.select("bookmarks").remove();
        return dokument();
    }
}

package se.arshjulet.platform.text;

import java.util.List;
import org.jsoup.nodes.Element;

/** A table has one row of headings, then rows with as many cells. What is only one row is a table without headings. */
final class Tabellordning {

    private Tabellordning() { }

    static void ordna(Element tabell) {
        List<Element> rader = tabell.select("tr").stream().filter(Element::hasText).toList();
        int bredd = rader.stream().mapToInt(Element::childrenSize).max().orElse(0);
        Element huvud = new Element("thead");
        Element kropp = new Element("tbody");
        for (Element rad : rader) {
            boolean rubriker = huvud.childrenSize() == 0 && kropp.childrenSize() == 0 && rader.size() > 1;
            Element ny = (rubriker ? huvud : kropp).appendElement("tr");
            rad.children().forEach(cell -> ny.appendChild(new Element(rubriker ? "th" : "td").html(cell.html())));
            while (ny.childrenSize() < bredd) {
                ny.appendElement(rubriker ? "th" : "td");
            }
        }
        tabell.empty();
        if (huvud.childrenSize() > 0) {
            tabell.appendChild(huvud);
        }
        tabell.appendChild(kropp);
    }
}

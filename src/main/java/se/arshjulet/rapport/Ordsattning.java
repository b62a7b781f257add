package se.arshjulet.rapport;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Arranges the report's HTML for Word: which style each part has, and in which order what stands side by side on paper is read. */
final class Ordsattning {

    /** Parts of the report by their style in Word. */
    private static final Map<String, String> STYCKEN = Map.ofEntries(
            Map.entry(".omslag .avsandare", "Årsrapport avsändare"), Map.entry(".omslag .utkast", "Årsrapport utkast"),
            Map.entry(".omslag .kortnamn", "Årsrapport kortnamn"), Map.entry(".omslag .kolofon p", "Årsrapport kolofon"),
            Map.entry("p.mellanrubrik", "Årsrapport mellanrubrik"), Map.entry("p.slutsats", "Årsrapport slutsats"),
            Map.entry("p.forbattring, .forbattring p", "Årsrapport förbättringsområde"), Map.entry(".avvagning p", "Årsrapport avvägning"),
            Map.entry("div.marg", "Årsrapport omdöme"), Map.entry("p.bildrubrik", "caption"), Map.entry("p.underlag, p.anm, p.bildkalla, .underlag > p:not(.ledtext)", "Årsrapport underlag"),
            Map.entry("p.ledtext", "Årsrapport ledrad"), Map.entry("li.markerad", "Årsrapport markerad"),
            Map.entry("li.markerad li.markerad", "Årsrapport markerad 2"));
    private static final Map<String, String> TECKEN = Map.of("span.omdome", "Årsrapport verdikt",
            "p span.ledtext, .kalla, .rapportnummer", "Årsrapport ledtext", ".markering", "Årsrapport markering");
    private static final Map<Integer, String> FARGER = Map.of(1, "2C6E49", 2, "A65E00", 3, "8A1F11");

    private final Document sida;

    Ordsattning(Document sida) {
        this.sida = sida;
    }

    /** @return cover, contents and sections, as {@link se.arshjulet.platform.docx} reads them */
    Element satt() {
        Element kropp = sida.body().clone().empty();
        Element rapport = sida.expectFirst(".arsrapport");
        rapport.select("nav.rapportinnehall, > p.utkast").remove();
        Element omslag = sida.selectFirst(".omslag");
        if (omslag != null) {
            omslag.remove();
            omslag(omslag);
            kropp.appendChild(omslag);
        }
        kropp.appendElement("p").text("Innehåll").attr("data-stil", "TOC Heading").attr("data-ny-sida", "");
        kropp.appendElement("innehall");
        sida.select(".omslagsdata, .diagram-smal").remove();
        kropp.appendChild(rapport);
        kropp.select(".avsnitt > h2").attr("data-ny-sida", "");
        numrera(kropp);
        ordna(kropp);
        stilar(kropp);
        fotnoter(kropp);
        return kropp;
    }

    /** The nämnd's name is the title, what the document is stands above it. */
    private static void omslag(Element omslag) {
        for (Element titel : omslag.select("h1, .rapporttitel")) {
            titel.select(".rad1").forEach(rad -> titel.before(new Element("p").text(rad.text()).attr("data-stil", "Subtitle")));
            titel.select(".rad2").forEach(rad -> titel.before(new Element("p").text(rad.text()).attr("data-stil", "Title")));
            titel.remove();
        }
        omslag.select(".kolofon .ledtext").forEach(ledtext -> ledtext.after(new Element("tabb")));
    }

    /** On screen and paper the style sheet counts the headings within a section; in Word their numbers are written, as those of the sections are. */
    private static void numrera(Element kropp) {
        List<Element> avsnitt = kropp.select(".numrerad .avsnitt:not(.sort-bilagor)");
        for (int i = 0; i < avsnitt.size(); i++) {
            List<Element> rubriker = avsnitt.get(i).select("h3");
            for (int j = 0; j < rubriker.size(); j++) {
                rubriker.get(j).prependText((i + 1) + "." + (j + 1) + " ");
            }
        }
    }

    private static void ordna(Element kropp) {
        for (Element huvud : kropp.select(".huvud")) {
            huvud.select("> .marg").forEach(huvud::appendChild);
        }
        kropp.select(".rapportnummer, .nyckeltal .kalla").forEach(egenRad -> egenRad.before(new Element("br")));
        kropp.select(".markering").forEach(markering -> markering.after(new Element("tabb")));
    }

    private static void stilar(Element kropp) {
        kropp.select("p.utkast").attr("data-stil", "Årsrapport utkast");
        STYCKEN.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(del -> kropp.select(del.getKey()).attr("data-stil", del.getValue()));
        TECKEN.forEach((del, stil) -> kropp.select(del).attr("data-stil", stil));
        FARGER.forEach((allvar, farg) -> kropp.select(".allvar" + allvar + " .tecken").attr("data-farg", farg));
        kropp.select("tr.summa > *").forEach(cell -> cell.html("<strong>" + cell.html() + "</strong>"));
    }

    /** A note stands after its text on screen, and at the foot of its page in Word. */
    private static void fotnoter(Element kropp) {
        for (Element markering : kropp.select("sup.notmarke")) {
            Element not = kropp.getElementById(markering.select("a").attr("href").replaceFirst("#", ""));
            Element text = not == null ? null : not.parent().selectFirst(".fotnot");
            if (text != null) {
                markering.replaceWith(new Element("fotnot").html(text.html()));
            }
        }
        kropp.select(".fotnoter").remove();
    }
}

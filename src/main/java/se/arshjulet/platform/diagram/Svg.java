package se.arshjulet.platform.diagram;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A drawing as SVG to stand in a page. Everybody gets the whole in words; who points at a value or goes to it with the keyboard gets it
 * written out beside it, by style sheet alone. The colours are attributes, which the security policy lets through, and classes.
 */
public final class Svg {

    private static final double RUTHOJD = 26;

    private Svg() {
    }

    /** For a wide and for a narrow page; the style sheet shows one of them. */
    public static String bada(Diagram diagram) {
        return "<div class=\"diagram-bred\">" + av(diagram, Diagram.PAPPERSBREDD) + "</div><div class=\"diagram-smal\">" + av(diagram, Diagram.SMAL) + "</div>";
    }

    public static String av(Diagram diagram, double bredd) {
        Ritning ritning = diagram.rita(bredd);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diagram-svg\" viewBox=\"0 0 " + tal(ritning.bredd()) + " " + tal(ritning.hojd())
                + "\" role=\"group\" aria-label=\"" + skyddad(diagram.alternativ()) + "\"><g aria-hidden=\"true\">"
                + former(ritning.former()) + "</g>"
                + ritning.traffar().stream().map(t -> traff(t, ritning)).collect(Collectors.joining()) + "</svg>";
    }

    /** The lines of a hatching are one path: written one by one they would be most of a page with many bars. */
    private static String former(List<Form> former) {
        StringBuilder ut = new StringBuilder();
        for (int fran = 0, till; fran < former.size(); fran = till) {
            till = fran + 1;
            while (till < former.size() && arRaster(former.get(fran)) && arRaster(former.get(till))) {
                till++;
            }
            ut.append(till == fran + 1 ? form(former.get(fran)) : bana(former.subList(fran, till)));
        }
        return ut.toString();
    }

    private static boolean arRaster(Form form) {
        return form instanceof Form.Bana b && b.stil() == Stil.RASTER && !b.sluten() && b.punkter().size() == 2;
    }

    private static String bana(List<Form> streck) {
        return "<path d=\"" + streck.stream().map(s -> ((Form.Bana) s).punkter()).map(p -> "M" + tal(p.get(0).x()) + " " + tal(p.get(0).y()) + "L" + tal(p.get(1).x()) + " " + tal(p.get(1).y()))
                .collect(Collectors.joining()) + "\"" + stil(streck.get(0)) + "/>";
    }

    private static String form(Form form) {
        if (form instanceof Form.Yta y) {
            return "<rect x=\"" + tal(y.x()) + "\" y=\"" + tal(y.y()) + "\" width=\"" + tal(y.bredd()) + "\" height=\"" + tal(y.hojd()) + "\"" + stil(y) + "/>";
        }
        if (form instanceof Form.Cirkel c) {
            return "<circle cx=\"" + tal(c.x()) + "\" cy=\"" + tal(c.y()) + "\" r=\"" + tal(c.radie()) + "\"" + stil(c) + "/>";
        }
        if (form instanceof Form.Bana b) {
            String punkter = b.punkter().stream().map(p -> tal(p.x()) + "," + tal(p.y())).collect(Collectors.joining(" "));
            return b.sluten() ? "<polygon points=\"" + punkter + "\"" + stil(b) + "/>" : "<polyline points=\"" + punkter + "\"" + stil(b) + "/>";
        }
        Form.Text t = (Form.Text) form;
        String ankare = switch (t.justering()) {
            case VANSTER -> "start";
            case MITT -> "middle";
            case HOGER -> "end";
        };
        return "<text x=\"" + tal(t.x()) + "\" y=\"" + tal(t.y()) + "\" font-size=\"" + tal(t.storlek()) + "\" text-anchor=\"" + ankare + "\""
                + (t.stil().fet() ? " font-weight=\"bold\"" : "") + stil(t) + ">" + skyddad(t.text()) + "</text>";
    }

    private static String stil(Form form) {
        Stil stil = form.stil();
        boolean oppen = form instanceof Form.Bana b && !b.sluten();
        StringBuilder ut = new StringBuilder(" class=\"d-" + stil.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"");
        ut.append(" fill=\"").append(stil.fyllning() == null || oppen ? "none" : stil.fyllning()).append('"');
        if (stil.linje() != null) {
            ut.append(" stroke=\"").append(stil.linje()).append("\" stroke-width=\"").append(tal(stil.tjocklek())).append('"');
            if (oppen && stil.streck().length > 0) {
                ut.append(" stroke-dasharray=\"");
                for (float streck : stil.streck()) {
                    ut.append(tal(streck)).append(' ');
                }
                ut.append('"');
            }
        }
        return ut.toString();
    }

    /** The value in words stands above its place, inside the drawing. */
    private static String traff(Ritning.Traff t, Ritning ritning) {
        double storlek = Ritblad.STORLEK;
        String rad = Typsnitt.av(Stil.TEXT).rader(t.text(), storlek, ritning.bredd() - 16, 1).get(0);
        double bredd = Typsnitt.av(Stil.FET).bredd(rad, storlek) + 16;
        double x = Math.max(0, Math.min(t.x() + t.bredd() / 2 - bredd / 2, ritning.bredd() - bredd));
        double y = t.y() - RUTHOJD - 3 < 0 ? t.y() + t.hojd() + 3 : t.y() - RUTHOJD - 3;
        return "<g class=\"d-traff\" tabindex=\"0\" role=\"img\" aria-label=\"" + skyddad(t.text()) + "\"><rect class=\"d-plats\" x=\"" + tal(t.x()) + "\" y=\"" + tal(t.y())
                + "\" width=\"" + tal(t.bredd()) + "\" height=\"" + tal(t.hojd()) + "\" fill=\"none\" pointer-events=\"all\"/><g class=\"d-ruta\" aria-hidden=\"true\"><rect x=\"" + tal(x) + "\" y=\"" + tal(y)
                + "\" width=\"" + tal(bredd) + "\" height=\"" + tal(RUTHOJD) + "\" rx=\"4\"/><text x=\"" + tal(x + bredd / 2) + "\" y=\"" + tal(y + 17)
                + "\" font-size=\"" + tal(storlek) + "\" text-anchor=\"middle\">" + skyddad(rad) + "</text></g></g>";
    }

    private static String tal(double tal) {
        double rundat = Math.round(tal * 10) / 10.0;
        return rundat == Math.rint(rundat) ? String.valueOf((long) rundat) : String.valueOf(rundat);
    }

    private static String skyddad(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

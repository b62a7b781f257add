package se.arshjulet.platform.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A drawing read back from what {@link Svg} wrote of it, so that a page that was frozen can be printed with its pictures long after,
 * whatever they were made from has become.
 */
public final class Svglasning {

    private Svglasning() {
    }

    /** @throws IllegalArgumentException for an SVG that {@link Svg} has not written */
    public static Ritning las(Element svg) {
        String[] ruta = svg.attributes().getIgnoreCase("viewBox").split(" ");
        if (!svg.hasClass("diagram-svg") || ruta.length != 4) {
            throw new IllegalArgumentException("Not one of our drawings: " + svg.cssSelector());
        }
        Stream<Element> former = svg.children().stream().filter(del -> !del.hasClass("d-traff")).flatMap(del -> del.children().stream());
        return new Ritning(Double.parseDouble(ruta[2]), Double.parseDouble(ruta[3]), former.flatMap(Svglasning::former).toList(), List.of());
    }

    /** A line without points was once written for a series without values. */
    private static Stream<Form> former(Element e) {
        return e.hasAttr("points") && e.attr("points").isBlank() ? Stream.empty() : e.nodeName().equals("path") ? Arrays.stream(e.attr("d").substring(1).split("M")).map(Svglasning::streck) : Stream.of(form(e));
    }

    /** A line of a hatching: x y L x y. */
    private static Form streck(String fran) {
        double[] tal = Arrays.stream(fran.split("[ L]")).mapToDouble(Double::parseDouble).toArray();
        return Form.Bana.linje(tal[0], tal[1], tal[2], tal[3], Stil.RASTER);
    }

    private static Form form(Element e) {
        Stil stil = Stil.valueOf(e.className().substring("d-".length()).replace('-', '_').toUpperCase(Locale.ROOT));
        return switch (e.nodeName()) {
            case "rect" -> new Form.Yta(tal(e, "x"), tal(e, "y"), tal(e, "width"), tal(e, "height"), stil);
            case "circle" -> new Form.Cirkel(tal(e, "cx"), tal(e, "cy"), tal(e, "r"), stil);
            case "polygon" -> new Form.Bana(punkter(e), true, stil);
            case "polyline" -> new Form.Bana(punkter(e), false, stil);
            case "text" -> new Form.Text(tal(e, "x"), tal(e, "y"), e.wholeText(), tal(e, "font-size"), justering(e), stil);
            default -> throw new IllegalArgumentException("Not one of our shapes: " + e.nodeName());
        };
    }

    private static Form.Justering justering(Element text) {
        return switch (text.attr("text-anchor")) {
            case "middle" -> Form.Justering.MITT;
            case "end" -> Form.Justering.HOGER;
            default -> Form.Justering.VANSTER;
        };
    }

    private static List<Form.Punkt> punkter(Element e) {
        List<Form.Punkt> punkter = new ArrayList<>();
        for (String par : e.attr("points").split(" ")) {
            double[] tal = Arrays.stream(par.split(",")).mapToDouble(Double::parseDouble).toArray();
            punkter.add(new Form.Punkt(tal[0], tal[1]));
        }
        return punkter;
    }

    private static double tal(Element e, String namn) {
        return Double.parseDouble(e.attr(namn));
    }
}

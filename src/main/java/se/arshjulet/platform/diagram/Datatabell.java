package se.arshjulet.platform.diagram;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart's values as a table of texts; the first column of a row is its heading. */
public record Datatabell(List<String> kolumner, List<List<String>> rader) {

    public Datatabell {
        kolumner = List.copyOf(kolumner);
        rader = rader.stream().map(List::copyOf).toList();
    }

    /** Row after row: "DIM: mars −40, maj −60; MS: mars ±0, maj ±0". */
    String somMening() {
        return rader.stream().map(this::rad).collect(Collectors.joining("; "));
    }

    private String rad(List<String> rad) {
        return rad.get(0) + ": " + IntStream.range(1, rad.size()).filter(i -> !rad.get(i).isEmpty())
                .mapToObj(i -> (kolumner.size() > 2 ? kolumner.get(i) + " " : "") + rad.get(i)).collect(Collectors.joining(", "));
    }
}

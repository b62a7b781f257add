package se.arshjulet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One figure of the benchmark: our own way against a peer that does the bare minimum, in turn and in the same run,
 * so that a slow machine is slow for both. Medians, because a few runs always meet something else.
 *
 * @param ours median of ours, in {@code unit}
 * @param peer median of the peer's, in {@code unit}
 */
public record Matning(String bench, double ours, double peer, String unit, int runs) {

    /** What the build prints when it is done. */
    public static final Path FIL = Path.of("target", "bench.json");

    /** Something that is timed by itself. */
    @FunctionalInterface
    public interface Korning {
        /** @return milliseconds */
        double kor(int varv) throws Exception;
    }

    /** @param uppvarmning rounds that do not count */
    public static Matning iTur(String bench, int uppvarmning, int varv, Korning var, Korning jamforelse) throws Exception {
        List<Double> vara = new ArrayList<>();
        List<Double> andras = new ArrayList<>();
        for (int i = 0; i < uppvarmning + varv; i++) {
            double andra = jamforelse.kor(i);
            double egen = var.kor(i);
            if (i >= uppvarmning) {
                andras.add(andra);
                vara.add(egen);
            }
        }
        return new Matning(bench, median(vara), median(andras), "ms", varv);
    }

    public static double median(List<Double> tal) {
        List<Double> ordnade = tal.stream().sorted().toList();
        int mitten = ordnade.size() / 2;
        return ordnade.size() % 2 == 1 ? ordnade.get(mitten) : (ordnade.get(mitten - 1) + ordnade.get(mitten)) / 2;
    }

    public double ratio() {
        return ours / peer;
    }

    public String json() {
        return String.format(Locale.ROOT, "{\"bench\":\"%s\",\"ours\":%.2f,\"peer\":%.2f,\"ratio\":%.3f,\"unit\":\"%s\",\"runs\":%d}",
                bench, ours, peer, ratio(), unit, runs);
    }

    /** Puts the figure in the file that the build prints, instead of the one from an earlier run. */
    public void skriv(Path fil) {
        try {
            Files.createDirectories(fil.toAbsolutePath().getParent());
            List<String> rader = new ArrayList<>(Files.exists(fil) ? Files.readAllLines(fil) : List.of());
            rader.removeIf(rad -> rad.contains("\"" + bench + "\""));
            rader.add(json());
            Files.write(fil, rader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.arshjulet.innehall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.arshjulet.platform.fel.Brist;

/** Collects faults while a document is walked through. */
final class Fynd {

    private final List<Brist> brister = new ArrayList<>();

    void nar(boolean fel, String falt, String vad, Object... varden) {
        if (fel) {
            brister.add(Brist.i(falt, "innehall.fel." + vad, varden));
        }
    }

    /** Every part must have a key of its own; the second and later are told at their own field. */
    <T> void dubbletter(String lista, List<T> delar, String falt, Function<T, Object> nyckel) {
        dubbletter(lista, delar, falt, nyckel, Collections.emptyMap());
    }

    /** @param redan the keys that may be there more than once, and how many times */
    <T> void dubbletter(String lista, List<T> delar, String falt, Function<T, Object> nyckel, Map<Object, Long> redan) {
        Map<Object, Long> sedda = new HashMap<>();
        varje(lista, delar, (plats, del) -> {
            Object dess = nyckel.apply(del);
            nar(sedda.merge(dess, 1L, Long::sum) > redan.getOrDefault(dess, 1L), plats + falt, "dubblett");
        });
    }

    static <T> void varje(String lista, List<T> delar, BiConsumer<String, T> gor) {
        for (int i = 0; i < delar.size(); i++) {
            gor.accept(lista + "[" + i + "]", delar.get(i));
        }
    }

    List<Brist> brister() {
        return brister.stream().sorted(Comparator.comparing(Brist::falt, Faltordning.EFTER_FALT)).toList();
    }
}

package se.arshjulet.innehall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** The shipped years, and what their documents may refer to. */
final class Demoinnehall {

    static final Referenser NORV_2023 = referenser(2023);

    private Demoinnehall() {
    }

    static Referenser referenser(int ar) {
        return new Referenser("NORV", ar, Set.of("NORV", "RS", "HSN", "PVN", "SUS", "SHB", "SKR", "STB", "SHM"),
                Set.of("DIM", "MS"), Set.of("DIM", "MS"), Set.of("KPMG AB", "Exempelrevision AB"), Set.of(), Map.of(),
                Map.of("intern-kontroll", 3, "verksamhet", 3, "ekonomi", 3, "rakenskaper", 2), 3);
    }

    static byte[] fil(int ar) {
        try (var in = Demoinnehall.class.getResourceAsStream("/demo/norv-" + ar + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Innehall ar(int ar) {
        return new InnehallLasare().las(fil(ar));
    }
}

package se.arshjulet.mall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import se.arshjulet.platform.fel.Brist;

/** Collects faults while a template is walked through. What is missing in a part is told there and stops nothing else. */
final class Mallfynd {

    private final List<Brist> brister = new ArrayList<>();

    void nar(boolean fel, String falt, String vad, Object... varden) {
        if (fel) {
            brister.add(Brist.i(falt, "mall.fel." + vad, varden));
        }
    }

    /** @param langst characters that the text has room for */
    void text(String falt, String text, int langst) {
        tomt(falt, text);
        nar(!tom(text) && text.length() > langst, falt, "langd", Mallplats.iOrd(falt), langst);
    }

    void tomt(String falt, String text) {
        nar(tom(text), falt, "tomt", Mallplats.iOrd(falt));
    }

    void kod(String falt, String kod, Pattern form, Set<String> sedda) {
        boolean ratt = kod != null && form.matcher(kod).matches();
        nar(!ratt, falt, "kod");
        nar(ratt && !sedda.add(kod), falt, "dubblett", String.valueOf(kod));
    }

    /** Each placeholder that the text uses must be one that is filled in there. */
    void platshallare(String falt, String text, Collection<String> tillatna) {
        if (!tom(text)) {
            Set<String> okanda = new TreeSet<>(Platshallare.namn(text));
            okanda.removeAll(new HashSet<>(tillatna));
            nar(!okanda.isEmpty(), falt, "okandPlatshallare", iKlammer(okanda), iKlammer(tillatna));
        }
    }

    static boolean tom(String text) {
        return text == null || text.isBlank();
    }

    static <T> void varje(String lista, List<T> delar, BiConsumer<String, T> gor) {
        for (int i = 0; i < delar.size(); i++) {
            gor.accept(lista + "[" + i + "]", delar.get(i));
        }
    }

    private static String iKlammer(Collection<String> namn) {
        return String.join(", ", namn.stream().map(n -> "{" + n + "}").toList());
    }

    List<Brist> brister() {
        return List.copyOf(brister);
    }
}

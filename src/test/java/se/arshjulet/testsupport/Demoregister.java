package se.arshjulet.testsupport;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where things are in the demo region, read from the pages of someone who sees everything: {@code NORV-2023}, {@code NORV-2022/lamnaSvar}. */
public final class Demoregister {

    private static final Pattern RAD = Pattern.compile("arende\\.xhtml\\?id=(\\d+)\"[^>]*>[^<]*</a>\\s*<span[^>]*>([^<]+)</span>");
    private static final Pattern AR = Pattern.compile("arsgranskningar\\.xhtml\\?ar=(\\d{4})");
    private static final Pattern UPPGIFT = Pattern.compile("/[a-z]+/(\\w+)\\.xhtml\\?uppgift=(\\d+)");

    private final Map<String, String> id = new TreeMap<>();

    public static Demoregister las() {
        Demoregister register = new Demoregister();
        Sidklient direktor = Sidklient.som("direktor");
        String lista = direktor.hamta("/arsgranskning/arsgranskningar.xhtml").body();
        Matcher ar = AR.matcher(lista);
        while (ar.find()) {
            register.lasAr(direktor, ar.group(1));
        }
        return register;
    }

    private void lasAr(Sidklient direktor, String ar) {
        Matcher rad = RAD.matcher(direktor.hamta("/arsgranskning/arsgranskningar.xhtml?ar=" + ar).body());
        while (rad.find()) {
            String beteckning = rad.group(2).strip() + "-" + ar;
            id.put(beteckning, rad.group(1));
            Matcher uppgift = UPPGIFT.matcher(direktor.hamta("/arsgranskning/arende.xhtml?id=" + rad.group(1)).body());
            while (uppgift.find()) {
                id.put(beteckning + "/" + uppgift.group(1), uppgift.group(2));
            }
        }
    }

    public String id(String vad) {
        String traff = id.get(vad);
        if (traff == null) {
            throw new AssertionError(vad + " is not in the demo: " + id.keySet());
        }
        return traff;
    }
}

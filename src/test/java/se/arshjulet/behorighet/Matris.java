package se.arshjulet.behorighet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The authorization table as it is written, and the pages that must be in it. */
final class Matris {

    static final String INGEN = "ingen";
    private static final Path SIDOR = Path.of("src/main/webapp");
    private static final Path TABELL = Path.of("src/test/resources/behorighet.csv");

    /** @param vantat what each user shall meet */
    record Rad(String metod, String adress, Map<String, String> vantat) {

        String utanFraga() {
            return adress.replaceFirst("\\?.*", "");
        }

        boolean arApi() {
            return adress.startsWith("/api/");
        }
    }

    private Matris() {
    }

    static List<Rad> las() {
        try {
            List<String> rader = Files.readAllLines(TABELL).stream().filter(rad -> !rad.isBlank() && !rad.startsWith("#")).toList();
            List<String> anvandare = Arrays.asList(rader.get(0).split(";")).subList(1, rader.get(0).split(";").length);
            return rader.stream().skip(1).map(rad -> tolka(rad, anvandare)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rad tolka(String text, List<String> anvandare) {
        List<String> celler = new ArrayList<>(List.of(text.split(";")));
        String[] metodOchAdress = celler.remove(0).split(" ", 2);
        if (celler.size() != anvandare.size()) {
            throw new IllegalStateException("Not a cell for each user: " + text);
        }
        Map<String, String> vantat = new LinkedHashMap<>();
        anvandare.forEach(vem -> vantat.put(vem, celler.remove(0)));
        return new Rad(metodOchAdress[0], metodOchAdress[1], vantat);
    }

    /** Every page that the server would show if asked for it. */
    static List<String> sidor() {
        try (Stream<Path> filer = Files.walk(SIDOR)) {
            return filer.map(fil -> "/" + SIDOR.relativize(fil).toString().replace('\\', '/'))
                    .filter(sida -> sida.endsWith(".xhtml") && !sida.startsWith("/WEB-INF/")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

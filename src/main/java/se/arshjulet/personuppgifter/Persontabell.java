package se.arshjulet.personuppgifter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of the register: why it is there, and what its columns hold of people. */
record Persontabell(String tabell, Andamal andamal, Map<String, Kolumnslag> kolumner) {

    static Persontabell las(String rad) {
        String[] delar = rad.split(";", 3);
        Map<String, Kolumnslag> kolumner = new LinkedHashMap<>();
        Arrays.stream(delar[2].split(" ")).filter(kolumn -> !kolumn.isBlank()).map(kolumn -> kolumn.split(":")).forEach(kolumn ->
                kolumner.put(kolumn[0], kolumn.length == 1 ? Kolumnslag.INGET : Kolumnslag.valueOf(kolumn[1].toUpperCase(Locale.ROOT))));
        return new Persontabell(delar[0], Andamal.valueOf(delar[1].toUpperCase(Locale.ROOT)), kolumner);
    }

    /** Those that hold something of somebody. */
    List<String> personliga() {
        return kolumner.entrySet().stream().filter(kolumn -> kolumn.getValue() != Kolumnslag.INGET).map(Map.Entry::getKey).collect(Collectors.toList());
    }
}

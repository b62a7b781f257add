package se.arshjulet.rapport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import se.arshjulet.platform.web.Texter;

/** Parts that stand under one heading in the list of parts; the heading is empty when there is none. */
public record Utkastgrupp(String rubrik, List<Utkastdel> delar) {

    public static List<Utkastgrupp> av(List<Utkastdel> delar) {
        return delar.stream().collect(Collectors.groupingBy(Utkastdel::grupp, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(grupp -> new Utkastgrupp(Utkastdel.OVRIGT.equals(grupp.getKey()) ? Texter.text("rapport.del.ovrigt") : grupp.getKey(), grupp.getValue())).toList();
    }
}

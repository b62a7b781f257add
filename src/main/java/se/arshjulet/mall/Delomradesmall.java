package se.arshjulet.mall;

import java.util.List;

/** A delområde of the catalogue; overordnad is the code of the one it belongs under, or null. */
public record Delomradesmall(String kod, String omrade, String namn, List<String> kontrollpunkter, String overordnad) {

    public Delomradesmall {
        kontrollpunkter = Delar.av(kontrollpunkter);
    }
}

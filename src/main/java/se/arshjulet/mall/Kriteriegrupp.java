package se.arshjulet.mall;

import java.util.List;

/** Criteria proposed for the year, for one or several areas; {@code {ar}} stands for the year. */
public record Kriteriegrupp(String rubrik, List<String> omraden, List<String> kriterier) {

    public Kriteriegrupp {
        omraden = Delar.av(omraden);
        kriterier = Delar.av(kriterier);
    }
}

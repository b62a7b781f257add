package se.arshjulet.personuppgifter;

import java.util.stream.Collectors;
import se.arshjulet.platform.web.Texter;

/** A table of the register as it is read. */
public record Registerrad(String tabell, String kolumner, String andamal, String grund, String tid) {

    static Registerrad av(Persontabell tabell) {
        String nyckel = "personuppgifter.andamal." + tabell.andamal();
        String kolumner = tabell.personliga().stream().map(kolumn -> kolumn + " (" + Texter.text("personuppgifter.slag." + tabell.kolumner().get(kolumn)) + ")")
                .collect(Collectors.joining(", "));
        return new Registerrad(tabell.tabell(), kolumner, Texter.text(nyckel), Texter.text(nyckel + ".grund"), Texter.text(nyckel + ".tid"));
    }
}

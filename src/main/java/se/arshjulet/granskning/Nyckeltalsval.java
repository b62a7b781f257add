package se.arshjulet.granskning;

import java.util.List;

/** Det som ett nyckeltal kan gälla och höra till, för sidans listor. */
public record Nyckeltalsval(List<Alternativ> forvaltningar, List<Alternativ> delomraden) {

    /** @param varde kortnamn eller kod, som det står i formuläret */
    public record Alternativ(String varde, String text) {
    }
}

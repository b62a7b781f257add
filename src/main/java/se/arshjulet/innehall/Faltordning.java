package se.arshjulet.innehall;

import java.util.Comparator;

/** Field paths in the order a reader expects: {@code risker[2]} before {@code risker[10]}. */
final class Faltordning {

    static final Comparator<String> EFTER_FALT = Comparator.comparing(Faltordning::medUtfylldaNummer);

    private Faltordning() {
    }

    private static String medUtfylldaNummer(String falt) {
        return falt.replaceAll("\\[(\\d+)]", "[0000000$1]").replaceAll("\\[0*(\\d{8,})]", "[$1]");
    }
}

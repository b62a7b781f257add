package se.arshjulet.fordjupning;

import java.time.LocalDate;
import java.util.List;
import se.arshjulet.platform.fel.Regelbrott;

/**
 * A report that is decided but has not left the house may get a later last day for its answers: it was dispatched later than was thought. Only
 * more time is given, and only to those who would have less; what was decided stays beside it and is printed in the missiv.
 */
public final class Svarsdagsflytt {

    private static final int MOTIV_LANGST = 2000;

    private Svarsdagsflytt() {
    }

    /** @return those who got more time, each with its days, such as {@code NORV 2024-06-30 → 2024-08-30} */
    public static List<String> flytta(FordjupadGranskning fordjupad, LocalDate till, LocalDate idag, String motiv) {
        if (fordjupad.getCykel().getLage() != Granskningslage.BESLUTAD) {
            throw new Regelbrott("", "fordjupning.fel.svarsdagInteBeslutad");
        }
        if (till == null || !till.isAfter(idag)) {
            throw new Regelbrott("nySvarsdag", "fordjupning.fel.nySvarsdag");
        }
        if (motiv == null || motiv.isBlank()) {
            throw new Regelbrott("svarsdagsmotiv", "fordjupning.fel.svarsdagsmotiv");
        }
        if (motiv.strip().length() > MOTIV_LANGST) {
            throw new Regelbrott("svarsdagsmotiv", "platform.fel.forLang", MOTIV_LANGST);
        }
        List<Adressat> tidigare = fordjupad.getAdressater().stream().filter(a -> a.arForSvar() && a.getSistaSvarsdag().isBefore(till)).toList();
        if (tidigare.isEmpty()) {
            throw new Regelbrott("nySvarsdag", "fordjupning.fel.ingenSvarsdagFlyttas", till.toString());
        }
        return tidigare.stream().map(adressat -> {
            String andring = adressat.getNamnd().getKortnamn() + " " + adressat.getSistaSvarsdag() + " → " + till;
            adressat.flyttaSvarsdag(till);
            return andring;
        }).toList();
    }
}

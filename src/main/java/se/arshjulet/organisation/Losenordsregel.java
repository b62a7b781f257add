package se.arshjulet.organisation;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.platform.fel.Brist;

/** What a password must be. Length beats odd characters; what is too long to compute on is not accepted either, nor what others would try first. */
final class Losenordsregel {

    static final int KORTAST = 12;
    static final int LANGST = 200;
    static final String FOR_LATT = "organisation.fel.losenordLatt";

    private Losenordsregel() {
    }

    /** @param kontorets words that do not count in the password, besides the user name */
    static List<Brist> brister(String anvandarnamn, Losenordsformular formular, String... kontorets) {
        List<Brist> brister = new ArrayList<>();
        String losenord = formular.getLosenord() == null ? "" : formular.getLosenord();
        if (losenord.length() < KORTAST || losenord.length() > LANGST) {
            brister.add(Brist.i("losenord", "organisation.fel.losenordLangd", KORTAST, LANGST));
        } else if (losenord.equalsIgnoreCase(anvandarnamn)) {
            brister.add(Brist.i("losenord", "organisation.fel.losenordSomNamn"));
        } else if (!Losenordsstyrka.racker(losenord, egna(anvandarnamn, kontorets))) {
            brister.add(Brist.i("losenord", FOR_LATT));
        }
        if (!losenord.equals(formular.getLosenordIgen() == null ? "" : formular.getLosenordIgen())) {
            brister.add(Brist.i("losenordIgen", "organisation.fel.losenordOlika"));
        }
        return brister;
    }

    private static List<String> egna(String anvandarnamn, String... kontorets) {
        List<String> egna = new ArrayList<>(List.of(kontorets));
        egna.add(anvandarnamn == null ? "" : anvandarnamn.strip());
        return egna;
    }
}

package se.arshjulet.innehall;

import java.util.List;
import java.util.stream.Stream;

/** A fördjupad granskning that concerns the nämnd; numrerad says if the markings are printed or the items are bullets. */
public record FordjupadInnehall(
        int nummer,
        int ar,
        String titel,
        String omrade,
        Integer bedomning,
        String iakttagelser,
        boolean numrerad,
        List<Adressat> adressater,
        List<Rekommendation> rekommendationer) {

    public FordjupadInnehall {
        titel = Tomt.text(titel);
        iakttagelser = Tomt.text(iakttagelser);
        adressater = Tomt.lista(adressater);
        rekommendationer = Tomt.lista(rekommendationer);
    }

    /** The name other parts refer to it by: {@code 6-2023}. */
    public String rapport() {
        return nummer + "-" + ar;
    }

    /** A body and its part in the report: ADRESSAT, I_DIALOG or BERORD. */
    public record Adressat(String namnd, String roll) {
    }

    /** A recommendation; without adressater of its own it goes to all that are ADRESSAT of the report. */
    public record Rekommendation(String markering, String text, List<String> adressater, List<Rekommendation> under) {

        public Rekommendation {
            markering = Tomt.text(markering);
            text = Tomt.text(text);
            adressater = Tomt.lista(adressater);
            under = Tomt.lista(under);
        }

        public Stream<Rekommendation> medUnder() {
            return Stream.concat(Stream.of(this), under.stream().flatMap(Rekommendation::medUnder));
        }
    }
}

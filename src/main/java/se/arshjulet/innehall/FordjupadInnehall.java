package se.arshjulet.innehall;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.fordjupning.Adressatroll;
import se.arshjulet.fordjupning.FordjupadGranskning;
import se.arshjulet.organisation.Namnd;

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

    static FordjupadInnehall av(FordjupadGranskning fordjupad) {
        List<String> ordning = fordjupad.getAdressater().stream().map(a -> a.getNamnd().getKortnamn()).toList();
        return new FordjupadInnehall(fordjupad.getNummer(), fordjupad.getAr(), fordjupad.getTitel(), fordjupad.getOmrade(), fordjupad.getNiva(),
                fordjupad.getIakttagelser(), fordjupad.isNumrerad(), fordjupad.getAdressater().stream().map(Adressat::av).toList(),
                fordjupad.getRekommendationer().stream().map(r -> Rekommendation.av(r, ordning)).toList());
    }

    /** The words of the report, without those it concerns. */
    FordjupadInnehall utanAdressater() {
        return new FordjupadInnehall(nummer, ar, titel, omrade, bedomning, iakttagelser, numrerad, List.of(), rekommendationer);
    }

    void skriv(FordjupadGranskning fordjupad, Map<String, Namnd> namnder) {
        fordjupad.redovisa(Tomt.lagrad(titel), omrade, bedomning, Tomt.lagrad(iakttagelser), numrerad);
        Set<String> namnda = adressater.stream().map(Adressat::namnd).collect(Collectors.toSet());
        fordjupad.getAdressater().stream().map(se.arshjulet.fordjupning.Adressat::getNamnd)
                .filter(namnd -> !namnda.contains(namnd.getKortnamn())).forEach(fordjupad::avadressera);
        adressater.forEach(a -> fordjupad.adressera(namnder.get(a.namnd), Adressatroll.valueOf(a.roll)));
        fordjupad.ordnaAdressater(adressater.stream().map(a -> namnder.get(a.namnd)).toList());
        fordjupad.tomRekommendationer();
        for (int i = 0; i < rekommendationer.size(); i++) {
            Rekommendation rekommendation = rekommendationer.get(i);
            Plats.i("rekommendationer[" + i + "]", () -> rekommendation.skriv(fordjupad::rekommendera, namnder));
        }
    }

    /** The name other parts refer to it by: {@code 6-2023}. */
    public String rapport() {
        return nummer + "-" + ar;
    }

    /** What its recommendations are known by when they are stored: the marking that each has or is given, or its number in order where none is printed. */
    Set<String> markeringar() {
        Set<String> markeringar = new HashSet<>();
        for (int i = 0; i < rekommendationer.size(); i++) {
            String egen = rekommendationer.get(i).markering(String.valueOf(i + 1));
            markeringar.add(egen);
            List<Rekommendation> under = rekommendationer.get(i).under();
            for (int j = 0; j < under.size(); j++) {
                markeringar.add(under.get(j).markering(egen + (numrerad ? String.valueOf((char) ('a' + j)) : "." + (j + 1))));
            }
        }
        return markeringar;
    }

    /** A body and its part in the report: ADRESSAT, I_DIALOG or BERORD. */
    public record Adressat(String namnd, String roll) {

        static Adressat av(se.arshjulet.fordjupning.Adressat adressat) {
            return new Adressat(adressat.getNamnd().getKortnamn(), adressat.getRoll().name());
        }
    }

    /** A recommendation; without adressater of its own it goes to all that are ADRESSAT of the report. */
    public record Rekommendation(String markering, String text, List<String> adressater, List<Rekommendation> under) {

        public Rekommendation {
            markering = Tomt.text(markering);
            text = Tomt.text(text);
            adressater = Tomt.lista(adressater);
            under = Tomt.lista(under);
        }

        /** @param ordning short names in the order of the report's addressees */
        static Rekommendation av(se.arshjulet.fordjupning.Rekommendation rekommendation, List<String> ordning) {
            return new Rekommendation(rekommendation.getMarkering(), rekommendation.getText(),
                    rekommendation.getAdressater().stream().map(Namnd::getKortnamn)
                            .sorted(Comparator.<String>comparingInt(ordning::indexOf).thenComparing(Comparator.naturalOrder())).toList(),
                    rekommendation.getUnder().stream().map(under -> av(under, ordning)).toList());
        }

        /** @param plats where it is added: the report, or the recommendation above it */
        void skriv(BiFunction<String, String, se.arshjulet.fordjupning.Rekommendation> plats, Map<String, Namnd> namnder) {
            se.arshjulet.fordjupning.Rekommendation skriven = plats.apply(markering, Tomt.lagrad(text));
            adressater.forEach(kortnamn -> skriven.adressera(namnder.get(kortnamn)));
            for (int i = 0; i < under.size(); i++) {
                Rekommendation del = under.get(i);
                Plats.i("under[" + i + "]", () -> del.skriv(skriven::dela, namnder));
            }
        }

        public Stream<Rekommendation> medUnder() {
            return Stream.concat(Stream.of(this), under.stream().flatMap(Rekommendation::medUnder));
        }

        private String markering(String annars) {
            return markering.isBlank() ? annars : markering.strip();
        }
    }
}

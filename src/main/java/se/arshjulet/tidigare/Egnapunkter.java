package se.arshjulet.tidigare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltning;
import se.arshjulet.platform.fel.Tolk;

/** Points that the auditor writes in by hand, since the year they come from is not in the system. They are known by their order in the form. */
@ApplicationScoped
public class Egnapunkter {

    /** As in the document of a whole year (innehall.json). */
    private static final int FORSTA_AR = 1900;
    private static final int LANGSTA_KALLA = 200;
    private static final int LANGSTA_TEXT = 4000;

    @Inject
    TidigareRepository tidigare;

    /**
     * @param punkter all the points of the year, in order
     * @param visade  the ids of those that the form holds as handed over
     */
    Skrivning skriv(Arsgranskning granskning, List<Tidigarepunkt> punkter, Set<Long> visade, Tolk tolk) {
        return new Skrivning(granskning, punkter, visade, tolk);
    }

    /** One saving: the rows of the form one after the other, and then what the form no longer has is taken away. */
    final class Skrivning {

        private final Arsgranskning granskning;
        private final Tolk tolk;
        private final List<Tidigarepunkt> gamla;
        private final List<Tidigarepunkt> overlamnade;
        private final Set<Object> skrivna = new HashSet<>();
        private int sist;

        private Skrivning(Arsgranskning granskning, List<Tidigarepunkt> punkter, Set<Long> visade, Tolk tolk) {
            this.granskning = granskning;
            this.tolk = tolk;
            gamla = new ArrayList<>(punkter.stream().filter(punkt -> !punkt.isOverlamnad()).toList());
            overlamnade = new ArrayList<>(punkter.stream().filter(punkt -> punkt.isOverlamnad() && !visade.contains(punkt.getId())).toList());
            sist = punkter.stream().mapToInt(Tidigarepunkt::getOrdning).max().orElse(0);
        }

        /** A row that says nothing is none. One in the words of a point that has been handed over since the form was opened is that point. */
        void punkt(String falt, Tidigaredel del) {
            if (Stream.of(del.getUrsprung(), del.getKalla(), del.getText(), del.getUtlovat(), del.getKommentar(), del.getLage()).allMatch(skrivet -> Tolk.text(skrivet) == null)) {
                return;
            }
            Integer ar = ar(falt, del.getUrsprung());
            String kalla = tolk.rad(falt + "kalla", del.getKalla(), LANGSTA_KALLA);
            if (Tolk.text(del.getKalla()) == null) {
                tolk.fel(falt + "kalla", "tidigare.fel.kallaSaknas");
            }
            String text = text(falt, del.getText());
            Forvaltning forvaltning = forvaltning(falt, del.getGallerFor());
            Atgardslage lage = tolk.val(falt + "lage", del.getLage(), Atgardslage.class);
            if (ar != null && kalla != null && text != null) {
                if (!skrivna.add(Arrays.asList(ar, kalla, forvaltning, text))) {
                    tolk.fel(falt + "text", "tidigare.fel.dubblett");
                    return;
                }
                String utlovat = Tolk.text(del.getUtlovat());
                Tidigarepunkt punkt = overlamnade.stream().filter(o -> o.sammaSom(forvaltning, text)).findFirst().orElse(null);
                if (punkt == null) {
                    punkt = gamla.isEmpty() ? ny(ar, kalla) : gamla.remove(0);
                    punkt.kom(ar, kalla);
                    punkt.beskriv(forvaltning, text, del.isVasentlig());
                    punkt.utlova(utlovat);
                } else {
                    overlamnade.remove(punkt);
                    punkt.utlova(punkt.getUtlovat() == null ? utlovat : punkt.getUtlovat());
                }
                punkt.foljUpp(lage, Tolk.text(del.getKommentar()));
                if (punkt.getId() == null) {
                    tidigare.lagg(punkt);
                }
            }
        }

        void klart() {
            gamla.forEach(tidigare::taBort);
        }

        private Tidigarepunkt ny(int ar, String kalla) {
            return new Tidigarepunkt(granskning, ++sist, ar, kalla, false);
        }

        private Integer ar(String falt, String skrivet) {
            String text = Tolk.text(skrivet);
            if (text == null) {
                return tolk.fel(falt + "ursprung", "tidigare.fel.arSaknas");
            }
            Integer ar = text.matches("\\d{4}") ? Integer.valueOf(text) : null;
            return ar != null && ar >= FORSTA_AR && ar < granskning.getAr() ? ar
                    : tolk.fel(falt + "ursprung", "tidigare.fel.ar", text, String.valueOf(granskning.getAr()));
        }

        private String text(String falt, String skrivet) {
            String text = Tolk.text(skrivet);
            if (text == null) {
                return tolk.fel(falt + "text", "tidigare.fel.textSaknas");
            }
            return text.length() <= LANGSTA_TEXT ? text : tolk.fel(falt + "text", "platform.fel.forLang", LANGSTA_TEXT);
        }

        private Forvaltning forvaltning(String falt, String skrivet) {
            String kortnamn = Tolk.text(skrivet);
            return kortnamn == null ? null : granskning.getForvaltningarHittills().stream().filter(f -> f.getKortnamn().equals(kortnamn)).findFirst()
                    .orElseGet(() -> tolk.fel(falt + "gallerFor", "platform.fel.val", kortnamn));
        }
    }
}

package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.text.Text;
import se.arshjulet.underlag.Bilagekalla;
import se.arshjulet.underlag.Underlag;

/** The bilagor of the form, put in the entities, and the words of the file that one of them is. */
@ApplicationScoped
public class Bilageskrivning {

    @Inject
    RapportRepository rapport;

    @Inject
    Bilagekalla kalla;

    /** A bilaga is known by its number. */
    void skriv(Arsgranskning granskning, List<Bilagedel> delar, Tolk tolk) {
        Map<String, Bilaga> gamla = rapport.bilagor(granskning.getId()).stream().collect(Collectors.toMap(Bilaga::getNummer, Function.identity()));
        Map<String, Underlag> valbara = delar.isEmpty() ? Map.of() : filer(granskning);
        Set<String> nummer = new HashSet<>();
        for (int i = 0; i < delar.size(); i++) {
            Bilagedel del = delar.get(i);
            String falt = "bilagor[" + i + "].";
            if (Stream.of(del.getNummer(), del.getRubrik(), del.getText(), del.getFil()).allMatch(skrivet -> Tolk.text(skrivet) == null)) {
                continue;
            }
            String eget = tolk.rad(falt + "nummer", del.getNummer(), 10);
            String rubrik = tolk.rad(falt + "rubrik", del.getRubrik(), 300);
            Underlag fil = tolk.med(() -> vald(valbara, del, falt));
            if (eget == null || !nummer.add(eget)) {
                tolk.fel(falt + "nummer", "rapport.fel.bilagenummer");
            } else if (rubrik == null) {
                tolk.fel(falt + "rubrik", "rapport.fel.bilagerubrik", eget);
            } else {
                Bilaga bilaga = gamla.containsKey(eget) ? gamla.get(eget) : ny(granskning, eget);
                bilaga.skriv(rubrik, Tolk.text(del.getText()));
                bilaga.aterge(fil);
            }
        }
        gamla.values().stream().filter(b -> !nummer.contains(b.getNummer())).forEach(rapport::taBort);
    }

    private Bilaga ny(Arsgranskning granskning, String nummer) {
        Bilaga ny = new Bilaga(granskning, nummer, null, null);
        rapport.lagg(ny);
        return ny;
    }

    /** By what each is called in the form, the latest first. What is secret is not printed. */
    Map<String, Underlag> filer(Arsgranskning granskning) {
        Map<String, Underlag> filer = new LinkedHashMap<>();
        kalla.alla(granskning.getId()).stream().filter(fil -> !fil.isHemlig()).forEach(fil -> filer.put(fil.getBeteckning(), fil));
        return filer;
    }

    /**
     * The words of the chosen file, to be the text of a bilaga that has none.
     *
     * @param falt where the bilaga stands in the form of the page, such as {@code bilagor[0].}
     * @throws Regelbrott at the field, when there is no file or no words in it, or a text that would be lost
     */
    String text(Arsgranskning granskning, Bilagedel del, String falt) {
        Underlag fil = vald(filer(granskning), del, falt);
        if (fil == null) {
            throw new Regelbrott(falt + "fil", "rapport.fel.bilageval");
        }
        if (Tolk.text(del.getText()) != null) {
            throw new Regelbrott(falt + "text", "rapport.fel.bilagetext");
        }
        String text = kalla.text(fil);
        if (text.isEmpty()) {
            throw new Regelbrott(falt + "fil", "rapport.fel.bilageord", fil.getNamn());
        }
        if (text.length() > Text.LANGST) {
            throw new Regelbrott(falt + "fil", "rapport.fel.bilagelangd", fil.getNamn(), text.length(), Text.LANGST);
        }
        return text;
    }

    /** @return null when none is chosen */
    private static Underlag vald(Map<String, Underlag> valbara, Bilagedel del, String falt) {
        String skriven = Tolk.text(del.getFil());
        return skriven == null ? null : Optional.ofNullable(valbara.get(skriven))
                .orElseThrow(() -> new Regelbrott(falt + "fil", "rapport.fel.bilagefil"));
    }
}

package se.arshjulet.samstammighet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.platform.fel.Regelbrott;
import se.arshjulet.platform.fel.Tolk;
import se.arshjulet.platform.web.Texter;

/**
 * The answers to the warnings of a case. One that the content itself has a place for (why the verdict of an area is milder) is written
 * there, and kept here too with author, time and the values that it was written for.
 */
@ApplicationScoped
public class Motiveringar {

    @Inject
    VarningsmotivRepository lagrade;

    @Inject
    Inloggad inloggad;

    @Inject
    Clock klocka;

    /** What has been written, by the key of the warning. */
    public Map<String, String> skrivna(Long arsgranskning) {
        Map<String, String> skrivna = new LinkedHashMap<>();
        lagrade.motiv(arsgranskning).forEach(m -> skrivna.put(m.getNyckel(), Tolk.skriv(m.getText())));
        return skrivna;
    }

    /** All that there has been of answers, the oldest first. */
    public List<Varningsmotiv> lagrade(Long arsgranskning) {
        return lagrade.motiv(arsgranskning);
    }

    /** Those of them that say something. */
    public List<Varningsmotiv> givna(Long arsgranskning) {
        return lagrade.motiv(arsgranskning).stream().filter(Varningsmotiv::arSkrivet).toList();
    }

    /** Puts in the case, once, what the caller wrote at another time. */
    public void aterge(Varningsmotiv motiv, String text, LocalDateTime nar) {
        motiv.skriv(text, inloggad.anvandare(), nar);
        lagrade.lagg(motiv);
    }

    /**
     * @param varningar asked for only when there is an answer to a warning that nobody has answered before
     * @throws Regelbrott when a key is none of ours
     */
    public void anteckna(Arsgranskning granskning, Map<String, String> skrivna, Supplier<List<Varning>> varningar) {
        List<Varningsmotiv> redan = lagrade.motiv(granskning.getId());
        Map<String, String> nya = new LinkedHashMap<>();
        skrivna.forEach((nyckel, text) -> redan.stream().filter(m -> m.getNyckel().equals(nyckel)).findFirst().ifPresentOrElse(m -> skriv(m, text), () -> {
            if (Tolk.text(text) != null) {
                nya.put(nyckel, text);
            }
        }));
        if (!nya.isEmpty()) {
            List<Varning> nu = varningar.get();
            nya.forEach((nyckel, text) -> lagg(granskning, nyckel, nu, text));
        }
    }

    /** What has been written at the verdicts, by area; words that were written for other ratings are no answer to these. */
    public void antecknaMildare(Arsgranskning granskning, Map<String, String> vidBedomningen, List<Varning> varningar) {
        List<Varningsmotiv> redan = lagrade.motiv(granskning.getId());
        varningar.stream().filter(v -> v.regel().equals(MildareBedomning.NAMN) && vidBedomningen.containsKey(v.sak())).forEach(v -> {
            String text = vidBedomningen.get(v.sak());
            redan.stream().filter(m -> m.getNyckel().equals(v.nyckel())).findFirst().ifPresentOrElse(m -> skriv(m, text), () -> {
                if (redan.stream().noneMatch(m -> v.galler(m.getNyckel()) && text.equals(m.getText()))) {
                    lagg(granskning, v.nyckel(), varningar, text);
                }
            });
        });
    }

    public List<Besvarad> besvarade(Long arsgranskning, List<Varning> varningar, Map<String, String> vidBedomningen) {
        List<Varningsmotiv> motiv = lagrade.motiv(arsgranskning);
        return varningar.stream().map(v -> besvarad(v, motiv.stream().filter(Varningsmotiv::arSkrivet).filter(m -> v.galler(m.getNyckel())).toList(),
                v.regel().equals(MildareBedomning.NAMN) ? vidBedomningen.getOrDefault(v.sak(), "") : null)).toList();
    }

    /** @param vidBedomningen null when the answer has no place in the content */
    private static Besvarad besvarad(Varning varning, List<Varningsmotiv> omSaken, String vidBedomningen) {
        if (vidBedomningen != null && (vidBedomningen.isEmpty() || omSaken.isEmpty())) {
            return new Besvarad(varning, vidBedomningen, "", null, "");
        }
        return omSaken.stream().filter(m -> m.getNyckel().equals(varning.nyckel())).findFirst().map(m -> Besvarad.med(varning, m))
                .orElseGet(() -> Besvarad.utan(varning, omSaken.isEmpty() ? "" : omSaken.get(omSaken.size() - 1).getText()));
    }

    private void lagg(Arsgranskning granskning, String nyckel, List<Varning> varningar, String text) {
        if (!Regelverk.kanner(nyckel)) {
            throw new Regelbrott("motiveringar", "samstammighet.fel.okand", nyckel);
        }
        String lydelse = varningar.stream().filter(v -> v.nyckel().equals(nyckel)).findFirst().map(v -> Texter.text(v.text())).orElse(null);
        Varningsmotiv nytt = new Varningsmotiv(granskning, nyckel, lydelse);
        skriv(nytt, text);
        lagrade.lagg(nytt);
    }

    private void skriv(Varningsmotiv motiv, String text) {
        motiv.skriv(Tolk.text(text), inloggad.anvandare(), LocalDateTime.now(klocka));
    }
}

package se.arshjulet.arsgranskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.mall.Kriteriegrupp;
import se.arshjulet.mall.Omrade;
import se.arshjulet.mall.Platshallare;

/**
 * When the year starts the granskning gets its criteria and ansvarsområden: last year's with the year moved on, else those of the template.
 * If the office has a new edition of the template its criteria count, and of last year's only the groups that did not come from the template.
 */
@ApplicationScoped
public class Kriterieupplagg {

    @Inject
    ArsgranskningRepository arsgranskningar;

    void vidStart(@Observes ArsgranskningStartad startad) {
        Arsgranskning forra = startad.foregaende();
        if (forra != null && forra.getAnsvarsomraden() != null) {
            startad.granskning().beskrivAnsvarsomraden(Arsskifte.text(forra.getAnsvarsomraden(), forra.getAr(), startad.granskning().getAr()));
        }
        List<Kriteriegrupp> grupper = grupper(startad);
        for (int i = 0; i < grupper.size(); i++) {
            Kriteriegrupp grupp = grupper.get(i);
            arsgranskningar.lagg(new Revisionskriterier(startad.granskning(), i + 1, grupp.rubrik(), grupp.omraden(), grupp.kriterier()));
        }
    }

    private List<Kriteriegrupp> grupper(ArsgranskningStartad startad) {
        Map<String, Integer> varden = Map.of("ar", startad.granskning().getAr());
        List<Kriteriegrupp> mallens = startad.mall().kriteriegrupper().stream().map(g -> new Kriteriegrupp(g.rubrik(), g.omraden(),
                g.kriterier().stream().map(k -> Platshallare.fyll(k, varden)).toList())).toList();
        List<Kriteriegrupp> forras = forras(startad);
        if (forras.isEmpty() || startad.forraMallen() == startad.mall()) {
            return forras.isEmpty() ? mallens : forras;
        }
        Set<String> omraden = startad.mall().omraden().stream().map(Omrade::kod).collect(Collectors.toSet());
        Set<String> urMallen = Stream.concat(startad.forraMallen().kriteriegrupper().stream(), mallens.stream()).map(Kriteriegrupp::rubrik).collect(Collectors.toSet());
        return Stream.concat(mallens.stream(), forras.stream().filter(g -> !urMallen.contains(g.rubrik()) && omraden.containsAll(g.omraden()))).toList();
    }

    private List<Kriteriegrupp> forras(ArsgranskningStartad startad) {
        Arsgranskning forra = startad.foregaende();
        return forra == null ? List.of() : arsgranskningar.kriterier(forra.getId()).stream().map(k -> new Kriteriegrupp(k.getRubrik(), k.getOmraden(),
                k.getKriterier().stream().map(rad -> Arsskifte.text(rad, forra.getAr(), startad.granskning().getAr())).toList())).toList();
    }
}

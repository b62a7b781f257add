package se.arshjulet.innehall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.arshjulet.samstammighet.Motiveringar;
import se.arshjulet.samstammighet.Varningsmotiv;

/**
 * Answers to warnings. One that is in the case already is never taken away, and in the same words it keeps its author and time whatever a
 * document says; others are put there as the document tells them.
 */
@ApplicationScoped
public class Varningsmotivimport {

    @Inject
    Motiveringar motiveringar;

    void aterge(Sammanhang sammanhang, List<VarningsmotivInnehall> givna) {
        if (!givna.isEmpty()) {
            Map<String, Varningsmotiv> redan = motiveringar.lagrade(sammanhang.granskning().getId()).stream()
                    .collect(Collectors.toMap(Varningsmotiv::getNyckel, Function.identity()));
            givna.forEach(g -> motiveringar.aterge(redan.getOrDefault(g.nyckel(), g.till(sammanhang)), g.motiv(), sammanhang.anvandare().get(g.av()), g.tid()));
        }
    }
}

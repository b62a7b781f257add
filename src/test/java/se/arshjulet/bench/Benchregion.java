package se.arshjulet.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.ArsgranskningService;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.arsgranskning.Steg;
import se.arshjulet.inkorg.Uppgift;
import se.arshjulet.inkorg.UppgiftRepository;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.MallRepository;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;

/** A region to measure in: users, a year, and as many nämnder as asked for. */
@RequestScoped
public class Benchregion {

    static final String REVISOR = "bench-revisor";
    static final String DIREKTOR = "bench-direktor";

    @Inject
    AnvandareRepository anvandare;

    @Inject
    OrganisationRepository organisation;

    @Inject
    ArsgranskningRepository arsgranskningar;

    @Inject
    MallRepository mallar;

    @Inject
    Inloggad inloggad;

    @Inject
    ArsgranskningService arenden;

    @Inject
    UppgiftRepository uppgifter;

    @Transactional
    public void anvandare() {
        if (anvandare.finn(REVISOR).isEmpty()) {
            anvandare.lagg(new Anvandare(REVISOR, "Benchrevisor", Set.of(Roll.YRKESREVISOR)));
            anvandare.lagg(new Anvandare(DIREKTOR, "Benchdirektör", Set.of(Roll.REVISIONSDIREKTOR)));
        }
    }

    @Transactional
    public void som(String anvandarnamn) {
        inloggad.agera(anvandare.finn(anvandarnamn).orElseThrow());
    }

    /** @return short names of new nämnder, each with its auditor, as the year is started with */
    @Transactional
    public Map<String, String> namnder(String prefix, int antal) {
        Map<String, String> nya = new TreeMap<>();
        IntStream.range(0, antal).forEach(i -> {
            Namnd namnd = new Namnd("nämnd " + prefix + i, prefix + i);
            namnd.laggTillForvaltning("Förvaltning " + prefix + i, "F" + i);
            organisation.lagg(namnd);
            nya.put(prefix + i, REVISOR);
        });
        return nya;
    }

    /** A year so far ahead that no timer comes and opens a step by itself. */
    @Transactional
    public void ar(int ar) {
        if (arsgranskningar.ar(ar).isEmpty()) {
            Mall mall = mallar.alla().stream().findFirst().orElseThrow();
            arsgranskningar.lagg(new Revisionsar(ar, mall));
        }
    }

    /** Starts the year of these and opens its first step, each in transactions of its own. */
    public void oppna(int ar, Map<String, String> namnder) {
        namnder.forEach((namnd, revisor) -> arenden.oppna(arenden.starta(ar, namnd, revisor), Steg.OBEROENDE));
    }

    /** @return the one open task of a nämnd whose first step is open */
    @Transactional
    public Uppgift oppen(int ar, String namnd) {
        return uppgifter.oppna(arsgranskningar.finn(namnd, ar).get(0).getId()).get(0);
    }
}

package se.arshjulet.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.arshjulet.arsgranskning.ArsgranskningRepository;
import se.arshjulet.arsgranskning.Revisionsar;
import se.arshjulet.mall.Mall;
import se.arshjulet.mall.MallRepository;
import se.arshjulet.organisation.Anvandare;
import se.arshjulet.organisation.AnvandareRepository;
import se.arshjulet.organisation.Inloggad;
import se.arshjulet.organisation.Namnd;
import se.arshjulet.organisation.OrganisationRepository;
import se.arshjulet.organisation.Roll;

/** A region to measure in: users, as many nämnder as asked for, and a year whose first step is open. */
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

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

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

    /** A year whose first step is open from the start and not late for long. */
    @Transactional
    public void ar(int ar) {
        if (arsgranskningar.ar(ar).isEmpty()) {
            Mall mall = mallar.alla().stream().findFirst().orElseThrow();
            arsgranskningar.lagg(new Revisionsar(ar, mall));
        }
    }

}

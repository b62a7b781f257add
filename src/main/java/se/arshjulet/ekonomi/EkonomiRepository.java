package se.arshjulet.ekonomi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsfakta;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Forvaltningsfakta;

/** The forecasts and deviations of a granskning, in the order of the förvaltningar. */
@ApplicationScoped
public class EkonomiRepository implements Forvaltningsfakta {

    @Inject
    EntityManager em;

    public void lagg(Prognos prognos) {
        em.persist(prognos);
    }

    public void taBort(Prognos prognos) {
        em.remove(prognos);
    }

    public void lagg(Budgetavvikelse avvikelse) {
        em.persist(avvikelse);
    }

    public void taBort(Budgetavvikelse avvikelse) {
        em.remove(avvikelse);
    }

    public List<Prognos> prognoser(Long arsgranskning) {
        return em.createQuery("select p from Prognos p join fetch p.forvaltning f where p.arsgranskning.id = :id order by f.ordning, p.id", Prognos.class)
                .setParameter("id", arsgranskning).getResultList();
    }

    public List<Budgetavvikelse> avvikelser(Long arsgranskning) {
        return em.createQuery("select b from Budgetavvikelse b join fetch b.forvaltning f where b.arsgranskning.id = :id "
                + "order by f.ordning, b.ordning, b.id", Budgetavvikelse.class).setParameter("id", arsgranskning).getResultList();
    }

    /** In the order the auditor wrote them. */
    public List<Budgetavvikelse> avvikelser(Long arsgranskning, Period period) {
        return avvikelser(arsgranskning).stream().filter(b -> b.getPeriod() == period)
                .sorted(Comparator.comparingInt(Budgetavvikelse::getOrdning)).toList();
    }

    @Override
    public Stream<Faktum> fakta(Long forvaltning) {
        return Stream.concat(fakta("Prognos", forvaltning, "organisation.faktum.prognos"), fakta("Budgetavvikelse", forvaltning, "organisation.faktum.avvikelse"));
    }

    private Stream<Faktum> fakta(String post, Long forvaltning, String nyckel) {
        return Arsfakta.av(em.createQuery("select x.arsgranskning from " + post + " x where x.forvaltning.id = :id", Arsgranskning.class)
                .setParameter("id", forvaltning).getResultStream(), nyckel);
    }
}

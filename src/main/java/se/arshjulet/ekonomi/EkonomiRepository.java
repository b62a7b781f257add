package se.arshjulet.ekonomi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import se.arshjulet.arsgranskning.Period;

/** Prognoserna och avvikelserna i en granskning, i förvaltningarnas ordning. */
@ApplicationScoped
public class EkonomiRepository {

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

    /** I den ordning revisorn skrev dem. */
    public List<Budgetavvikelse> avvikelser(Long arsgranskning, Period period) {
        return avvikelser(arsgranskning).stream().filter(b -> b.getPeriod() == period)
                .sorted(Comparator.comparingInt(Budgetavvikelse::getOrdning)).toList();
    }
}

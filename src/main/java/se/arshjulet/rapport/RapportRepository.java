package se.arshjulet.rapport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.ekonomi.Budgetavvikelse;
import se.arshjulet.ekonomi.Prognos;
import se.arshjulet.granskning.Delomrade;
import se.arshjulet.granskning.Forbattringsomrade;

/** What the årsrapport is made of: a list a statement, with what belongs to each row in one more. */
@ApplicationScoped
public class RapportRepository {

    @PersistenceContext(unitName = "arshjulet")
    EntityManager em;

    public void lagg(Object ny) {
        em.persist(ny);
    }

    public void taBort(Object borta) {
        em.remove(borta);
    }

    public Optional<Arsrapport> arsrapport(Long arsgranskningId) {
        return alla(Arsrapport.class, arsgranskningId, "").getResultStream().findFirst();
    }

    public List<Omradesbedomning> omradesbedomningar(Long arsgranskningId) {
        return alla(Omradesbedomning.class, arsgranskningId, "order by x.id")
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "x.delbedomningar").getResultList();
    }

    public List<Bilaga> bilagor(Long arsgranskningId) {
        return alla(Bilaga.class, arsgranskningId, "order by x.nummer").getResultList();
    }

    public List<Delomrade> delomraden(Long arsgranskningId) {
        return alla(Delomrade.class, arsgranskningId, "order by x.omrade, x.ordning, x.kod")
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "x.kontrollpunkter").getResultList();
    }

    public List<Forbattringsomrade> forbattringsomraden(Long arsgranskningId) {
        return alla(Forbattringsomrade.class, arsgranskningId, "order by x.omrade, x.ordning").getResultList();
    }

    public List<Prognos> utfall(Long arsgranskningId) {
        return alla(Prognos.class, arsgranskningId, "and x.period = :period").setParameter("period", Period.UTFALL).getResultList();
    }

    public List<Budgetavvikelse> avvikelser(Long arsgranskningId) {
        return alla(Budgetavvikelse.class, arsgranskningId, "and x.period = :period order by x.ordning")
                .setParameter("period", Period.UTFALL).getResultList();
    }

    private <T> TypedQuery<T> alla(Class<T> typ, Long arsgranskningId, String mer) {
        return em.createQuery("select x from " + typ.getSimpleName() + " x where x.arsgranskning.id = :id " + mer, typ)
                .setParameter("id", arsgranskningId);
    }
}

package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The criticism that the elected auditors have decided. */
@ApplicationScoped
public class KritikRepository {

    @Inject
    EntityManager em;

    void lagg(Kritik kritik) {
        em.persist(kritik);
    }

    /** Of one nämnd's year, the latest decision first. */
    public List<Kritik> mot(Long arsgranskningId) {
        return em.createQuery("select k from Kritik k join fetch k.antecknadAv left join fetch k.aterkallelse.aterkalladAv where k.arsgranskning.id = :id order by k.beslut.datum desc, k.id desc", Kritik.class)
                .setParameter("id", arsgranskningId).getResultList();
    }

    /** Of every nämnd in one year, in Swedish order of the nämnder; one statement. */
    public List<Kritik> under(int ar) {
        return em.createQuery("select k from Kritik k join fetch k.arsgranskning a join fetch a.namnd n where a.revisionsar.ar = :ar order by n.namn, k.steg desc, k.id", Kritik.class)
                .setParameter("ar", ar).getResultList();
    }
}

package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The nämnder with their förvaltningar, and the firms. */
@ApplicationScoped
public class OrganisationRepository {

    private static final String MED_FORVALTNINGAR = "select distinct n from Namnd n left join fetch n.forvaltningar f ";

    @Inject
    EntityManager em;

    public void lagg(Namnd namnd) {
        em.persist(namnd);
        em.flush();
    }

    public void lagg(Byra byra) {
        em.persist(byra);
        em.flush();
    }

    public Optional<Namnd> namnd(String kortnamn) {
        return em.createQuery(MED_FORVALTNINGAR + "where n.kortnamn = :kortnamn order by f.ordning", Namnd.class)
                .setParameter("kortnamn", kortnamn).getResultStream().findFirst();
    }

    public Optional<Namnd> namnd(Long id) {
        return em.createQuery(MED_FORVALTNINGAR + "where n.id = :id order by f.ordning", Namnd.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** Whoever changes a förvaltning changes the nämnd: two who do so at the same time are told. */
    public void markeraAndrad(Namnd namnd) {
        em.lock(namnd, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Until the transaction ends, whoever asks the same of the nämnd waits. */
    public void enITaget(Namnd namnd) {
        em.lock(namnd, LockModeType.PESSIMISTIC_WRITE);
    }

    public Optional<Byra> byra(Long id) {
        return Optional.ofNullable(em.find(Byra.class, id));
    }

    /** All nämnder in Swedish order. */
    public List<Namnd> namnder() {
        return em.createQuery(MED_FORVALTNINGAR + "order by n.namn, f.ordning", Namnd.class).getResultList();
    }

    public List<Byra> byraer() {
        return em.createQuery("select b from Byra b order by b.namn", Byra.class).getResultList();
    }

    public Optional<Byra> byra(String namn) {
        return em.createQuery("select b from Byra b where b.namn = :namn", Byra.class)
                .setParameter("namn", namn).getResultStream().findFirst();
    }
}

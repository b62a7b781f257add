package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.Anvandare;

/** The apps for one-time codes, and which roles must have them. */
@ApplicationScoped
public class KodRepository {

    @Inject
    EntityManager em;

    Optional<Kodapp> app(Anvandare vem) {
        return em.createQuery("select a from Kodapp a where a.anvandare = :vem", Kodapp.class).setParameter("vem", vem).getResultStream().findFirst();
    }

    void lagg(Kodapp app) {
        em.persist(app);
        em.flush();
    }

    void taBort(Kodapp app) {
        em.remove(app);
        em.flush();
    }

    List<Kodkrav> krav() {
        return em.createQuery("select k from Kodkrav k", Kodkrav.class).getResultList();
    }

    void lagg(Kodkrav krav) {
        em.persist(krav);
    }

    void taBort(Kodkrav krav) {
        em.remove(krav);
    }
}

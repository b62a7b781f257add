package se.arshjulet.oberoende;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The oberoendeprövningar of a case, each with its threats. */
@ApplicationScoped
public class OberoendeRepository {

    @Inject
    EntityManager em;

    public void lagg(Oberoendeprovning provning) {
        em.persist(provning);
    }

    /** The latest first: a new yrkesrevisor makes a new trial. */
    public List<Oberoendeprovning> provningar(Long arsgranskning) {
        return em.createQuery("select o from Oberoendeprovning o where o.arsgranskning.id = :id order by o.id desc", Oberoendeprovning.class)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "o.hot")
                .setParameter("id", arsgranskning).getResultList();
    }

    /** A team member's trial in a fördjupad granskning. */
    public Optional<Oberoendeprovning> forMedlem(Long projektmedlem) {
        return em.createQuery("select o from Oberoendeprovning o where o.projektmedlemId = :id", Oberoendeprovning.class)
                .setParameter("id", projektmedlem).getResultStream().findFirst();
    }

    /** The one that counts: the yrkesrevisor's own, latest trial. */
    public Optional<Oberoendeprovning> senaste(Long arsgranskning, String revisor) {
        return provningar(arsgranskning).stream().filter(o -> o.getRevisor().equals(revisor)).findFirst();
    }
}

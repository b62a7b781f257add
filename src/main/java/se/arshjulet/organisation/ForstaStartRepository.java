package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The code for the first start, when there is one. */
@ApplicationScoped
public class ForstaStartRepository {

    @Inject
    EntityManager em;

    public Optional<ForstaStart> kod() {
        return em.createQuery("select f from ForstaStart f order by f.id desc", ForstaStart.class).setMaxResults(1).getResultStream().findFirst();
    }

    public void ersatt(ForstaStart ny) {
        tom();
        em.persist(ny);
    }

    public void tom() {
        em.createQuery("select f from ForstaStart f", ForstaStart.class).getResultList().forEach(em::remove);
    }
}

package se.arshjulet.oberoende;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Oberoendeprövningarna i en granskning, var och en med sina hot. */
@ApplicationScoped
public class OberoendeRepository {

    @Inject
    EntityManager em;

    public void lagg(Oberoendeprovning provning) {
        em.persist(provning);
    }

    /** Den senaste först: en ny yrkesrevisor gör en ny prövning. */
    public List<Oberoendeprovning> provningar(Long arsgranskning) {
        return em.createQuery("select o from Oberoendeprovning o where o.arsgranskning.id = :id order by o.id desc", Oberoendeprovning.class)
                .setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "o.hot")
                .setParameter("id", arsgranskning).getResultList();
    }

    /** En projektmedlems prövning i en fördjupad granskning. */
    public Optional<Oberoendeprovning> forMedlem(Long projektmedlem) {
        return em.createQuery("select o from Oberoendeprovning o where o.projektmedlemId = :id", Oberoendeprovning.class)
                .setParameter("id", projektmedlem).getResultStream().findFirst();
    }

    /** Den som gäller: yrkesrevisorns egen, senaste prövning. */
    public Optional<Oberoendeprovning> senaste(Long arsgranskning, String revisor) {
        return provningar(arsgranskning).stream().filter(o -> o.getRevisor().equals(revisor)).findFirst();
    }
}

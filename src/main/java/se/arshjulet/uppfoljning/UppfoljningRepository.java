package se.arshjulet.uppfoljning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsfakta;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.organisation.Forvaltningsfakta;

/** The uppföljningar of a case's riskplaner. */
@ApplicationScoped
public class UppfoljningRepository implements Forvaltningsfakta {

    @Inject
    EntityManager em;

    public void lagg(Riskuppfoljning uppfoljning) {
        em.persist(uppfoljning);
    }

    /** In the order of the omgångar and the förvaltningar. */
    public List<Riskuppfoljning> uppfoljningar(Long arsgranskning) {
        return em.createQuery("select u from Riskuppfoljning u join fetch u.riskplan p join fetch p.forvaltning f "
                + "where p.arsgranskning.id = :id order by u.omgang, f.ordning", Riskuppfoljning.class)
                .setParameter("id", arsgranskning).getResultList();
    }

    @Override
    public Stream<Faktum> fakta(Long forvaltning) {
        return Arsfakta.av(em.createQuery("select u from Riskuppfoljning u join fetch u.riskplan p where p.forvaltning.id = :id", Riskuppfoljning.class)
                .setParameter("id", forvaltning).getResultStream().filter(u -> !u.arTom()).map(u -> u.getRiskplan().getArsgranskning()), "organisation.faktum.uppfoljning");
    }

    void taBort(Riskuppfoljning uppfoljning) {
        em.remove(uppfoljning);
    }
}

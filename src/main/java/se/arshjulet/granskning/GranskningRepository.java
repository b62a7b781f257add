package se.arshjulet.granskning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsfakta;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Forvaltningsfakta;

/** Delområden, occasions of uppföljning and förbättringsområden of a granskning, a whole year in a few statements. */
@ApplicationScoped
public class GranskningRepository implements Forvaltningsfakta {

    @Inject
    EntityManager em;

    public void lagg(Delomrade delomrade) {
        em.persist(delomrade);
    }

    public void lagg(Tillfalle tillfalle) {
        em.persist(tillfalle);
    }

    public void lagg(Forbattringsomrade forbattring) {
        em.persist(forbattring);
    }

    public void taBort(Forbattringsomrade forbattring) {
        em.remove(forbattring);
    }

    /** Every delområde in the order of the template, with checkpoints, the förvaltningarnas own ratings and decisions. */
    public List<Delomrade> delomraden(Long arsgranskning) {
        return medDelar(em.createQuery("select d from Delomrade d where d.arsgranskning.id = :id order by d.ordning", Delomrade.class))
                .setParameter("id", arsgranskning).getResultList();
    }

    /** The delområden that are rated in a step of the year's plan. */
    public List<Delomrade> delomraden(Long arsgranskning, String steg) {
        return medDelar(em.createQuery("select d from Delomrade d where d.arsgranskning.id = :id and d.steg = :steg order by d.ordning", Delomrade.class))
                .setParameter("id", arsgranskning).setParameter("steg", steg).getResultList();
    }

    private static TypedQuery<Delomrade> medDelar(TypedQuery<Delomrade> fraga) {
        return fraga.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "d.kontrollpunkter")
                .setHint("eclipselink.batch", "d.egenbedomningar")
                .setHint("eclipselink.batch", "d.beslut");
    }

    public List<Tillfalle> tillfallen(Long arsgranskning) {
        return em.createQuery("select t from Tillfalle t where t.arsgranskning.id = :id order by t.omrade, t.id", Tillfalle.class)
                .setParameter("id", arsgranskning).getResultList();
    }

    public Optional<Tillfalle> tillfalle(Long arsgranskning, String omrade, Period period) {
        return tillfallen(arsgranskning).stream().filter(t -> t.getOmrade().equals(omrade) && t.getPeriod() == period).findFirst();
    }

    public List<Forbattringsomrade> forbattringsomraden(Long arsgranskning) {
        return em.createQuery("select f from Forbattringsomrade f left join fetch f.forvaltning left join fetch f.delomrade "
                + "where f.arsgranskning.id = :id order by f.omrade, f.ordning, f.id", Forbattringsomrade.class)
                .setParameter("id", arsgranskning).getResultList();
    }

    @Override
    public Stream<Faktum> fakta(Long forvaltning) {
        return Stream.concat(Arsfakta.av(em.createQuery("select f.arsgranskning from Forbattringsomrade f where f.forvaltning.id = :id", Arsgranskning.class)
                        .setParameter("id", forvaltning).getResultStream(), "organisation.faktum.forbattringsomrade"),
                Arsfakta.av(em.createQuery("select e.delomrade.arsgranskning from Egenbedomning e where e.forvaltning.id = :id", Arsgranskning.class)
                        .setParameter("id", forvaltning).getResultStream(), "organisation.faktum.egenbedomning"));
    }
}

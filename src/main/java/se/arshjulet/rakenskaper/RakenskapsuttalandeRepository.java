package se.arshjulet.rakenskaper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjulet.arsgranskning.Arsfakta;
import se.arshjulet.arsgranskning.Arsgranskning;
import se.arshjulet.arsgranskning.Period;
import se.arshjulet.organisation.Forvaltningsfakta;

/** Statements and assignments of the firms. */
@ApplicationScoped
public class RakenskapsuttalandeRepository implements Forvaltningsfakta {

    @Inject
    EntityManager em;

    public void lagg(Rakenskapsuttalande uttalande) {
        em.persist(uttalande);
    }

    public void taBort(Rakenskapsuttalande uttalande) {
        em.remove(uttalande);
    }

    /** All assignments of a year. */
    public List<Byrauppdrag> uppdrag(int ar) {
        return em.createQuery("select u from Byrauppdrag u join fetch u.forvaltning join fetch u.byra where u.ar = :ar order by u.id", Byrauppdrag.class)
                .setParameter("ar", ar).getResultList();
    }

    public void taBort(Byrauppdrag uppdrag) {
        em.remove(uppdrag);
    }

    public void lagg(Byrauppdrag uppdrag) {
        em.persist(uppdrag);
    }

    public List<Rakenskapsuttalande> uttalanden(Long arsgranskningId, Period period) {
        return em.createQuery("select u from Rakenskapsuttalande u where u.arsgranskning.id = :id and u.period = :period order by u.id",
                Rakenskapsuttalande.class).setParameter("id", arsgranskningId).setParameter("period", period).getResultList();
    }

    /** Everything that has been said of the year, one bokslut after the other. */
    public List<Rakenskapsuttalande> uttalanden(Long arsgranskningId) {
        return em.createQuery("select u from Rakenskapsuttalande u where u.arsgranskning.id = :id order by u.period desc, u.id",
                Rakenskapsuttalande.class).setParameter("id", arsgranskningId).getResultList();
    }

    /** The assignments at one nämnd whose förvaltning has no statement on the bokslut yet. */
    public List<Byrauppdrag> utanUttalande(Long namndId, int ar, Long arsgranskningId, Period period) {
        Set<Long> lamnade = uttalanden(arsgranskningId, period).stream().filter(u -> u.arLamnat() && u.getForvaltning() != null).map(u -> u.getForvaltning().getId()).collect(Collectors.toSet());
        return uppdrag(namndId, ar).stream().filter(u -> !lamnade.contains(u.getForvaltning().getId())).toList();
    }

    /** The firms' assignments at one nämnd in one year, in the order of the förvaltningar. */
    public List<Byrauppdrag> uppdrag(Long namndId, int ar) {
        return em.createQuery("select u from Byrauppdrag u join fetch u.forvaltning where u.forvaltning.namnd.id = :namnd and u.ar = :ar"
                + " order by u.forvaltning.ordning", Byrauppdrag.class).setParameter("namnd", namndId).setParameter("ar", ar).getResultList();
    }

    @Override
    public Stream<Faktum> fakta(Long forvaltning) {
        return Stream.concat(
                em.createQuery("select distinct u.ar from Byrauppdrag u where u.forvaltning.id = :id", Integer.class).setParameter("id", forvaltning)
                        .getResultStream().map(ar -> new Faktum(ar, "organisation.faktum.byrauppdrag")),
                Arsfakta.av(em.createQuery("select u.arsgranskning from Rakenskapsuttalande u where u.forvaltning.id = :id", Arsgranskning.class)
                        .setParameter("id", forvaltning).getResultStream(), "organisation.faktum.uttalande"));
    }
}

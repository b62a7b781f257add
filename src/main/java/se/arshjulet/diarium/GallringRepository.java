package se.arshjulet.diarium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The gallringsplan, and what it lets go. */
@ApplicationScoped
public class GallringRepository {

    private static final String HANDLINGAR = "select h from Diariehandling h join fetch h.arende a left join fetch a.namnd where ";

    @Inject
    EntityManager em;

    void lagg(Gallringsregel regel) {
        em.persist(regel);
    }

    void taBort(Gallringsregel regel) {
        em.remove(regel);
    }

    List<Gallringsregel> plan() {
        return em.createQuery("select r from Gallringsregel r order by r.id", Gallringsregel.class).getResultList();
    }

    /** Of the kind of the rule, in an ärende closed before that day, not gallrade; the first closed first. */
    List<Diariehandling> mogna(Gallringsregel regel, LocalDate avslutadFore, int forsta, int hogst) {
        return em.createQuery(HANDLINGAR + "h.slag = :slag and a.avslutat < :fore and h.gallring.tid is null order by a.avslutat, h.id", Diariehandling.class)
                .setParameter("slag", regel.getSlag()).setParameter("fore", avslutadFore).setFirstResult(forsta).setMaxResults(hogst).getResultList();
    }

    List<Diariehandling> valda(List<Long> ider) {
        return em.createQuery(HANDLINGAR + "h.id in :ider order by h.id", Diariehandling.class).setParameter("ider", ider).getResultList();
    }
}

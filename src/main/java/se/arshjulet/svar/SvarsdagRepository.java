package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The answers that are waited for, for those whose days they are. */
@ApplicationScoped
public class SvarsdagRepository {

    private static final String OPPNA = "select s from Svar s left join fetch s.arsgranskning a left join fetch s.fordjupad f join fetch s.namnd n where s.status not in :lamnat and ";

    @Inject
    EntityManager em;

    List<Svar> namndens(Long namndId) {
        return oppna("n.id = :id", namndId);
    }

    List<Svar> revisorns(Long yrkesrevisorId) {
        return oppna("(a.yrkesrevisor.id = :id or f.cykel.projektledare = (select v.anvandarnamn from Anvandare v where v.id = :id))", yrkesrevisorId);
    }

    private List<Svar> oppna(String villkor, Long id) {
        return em.createQuery(OPPNA + villkor + " order by s.sistaSvarsdag, s.id", Svar.class)
                .setParameter("lamnat", List.of(Svarsstatus.LAMNAT, Svarsstatus.ACCEPTERAT, Svarsstatus.KOM_ALDRIG, Svarsstatus.AVBRUTET)).setParameter("id", id).getResultList();
    }
}

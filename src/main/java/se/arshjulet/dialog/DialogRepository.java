package se.arshjulet.dialog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;

/** The notes, in one case or in all those that somebody works in. */
@ApplicationScoped
public class DialogRepository {

    private static final String RAD = "select new se.arshjulet.dialog.Dialograd(d.id, d.slag, d.datum, d.paragraf, d.rubrik, d.deltagare, n.kortnamn, r.ar, d.underlag.id, p.id) ";
    private static final String FRAN = "from Dialogpost d join d.arsgranskning g join g.namnd n join g.revisionsar r left join d.protokoll p where ";

    @Inject
    EntityManager em;

    void lagg(Dialogpost post) {
        em.persist(post);
        em.flush();
    }

    /** Those of a case, the latest first. */
    List<Dialograd> i(Long arsgranskning, int hogst) {
        return em.createQuery(RAD + FRAN + "g.id = :id order by d.datum desc, d.id desc", Dialograd.class)
                .setParameter("id", arsgranskning).setMaxResults(hogst).getResultList();
    }

    /**
     * @param revisorer ids of those whose cases it concerns; null for everybody's
     * @param sok       words in small letters; empty searches for nothing
     */
    Dialogsida sida(Set<Long> revisorer, String sok, int sida) {
        String villkor = (revisorer == null ? "1 = 1" : "g.yrkesrevisor.id in :revisorer") + (sok.isEmpty() ? "" : " and d.sokbar like :sok escape '!'");
        TypedQuery<Dialograd> rader = em.createQuery(RAD + FRAN + villkor + " order by d.datum desc, d.id desc", Dialograd.class);
        TypedQuery<Long> antal = em.createQuery("select count(d.id) " + FRAN + villkor, Long.class);
        for (TypedQuery<?> fraga : List.of(rader, antal)) {
            if (revisorer != null) {
                fraga.setParameter("revisorer", revisorer);
            }
            if (!sok.isEmpty()) {
                fraga.setParameter("sok", "%" + sok.replaceAll("[!%_]", "!$0") + "%");
            }
        }
        return new Dialogsida(rader.setFirstResult((sida - 1) * Dialogsida.RADER).setMaxResults(Dialogsida.RADER).getResultList(), antal.getSingleResult(), sida);
    }
}

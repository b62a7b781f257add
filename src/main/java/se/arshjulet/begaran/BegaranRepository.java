package se.arshjulet.begaran;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import se.arshjulet.arsgranskning.Arendeid;
import se.arshjulet.platform.fil.Fil;

/** The begäranden of a case, with their items and what has been attached. */
@ApplicationScoped
public class BegaranRepository {

    private static final String MED_ARENDE = "select b from Begaran b left join fetch b.arsgranskning g left join fetch g.namnd left join fetch g.revisionsar left join fetch g.yrkesrevisor left join fetch b.namnd ";

    @Inject
    EntityManager em;

    void lagg(Begaran begaran) {
        em.persist(begaran);
        em.flush();
    }

    void lagg(Bifogad bifogad, byte[] innehall) {
        em.persist(bifogad);
        em.persist(new Bifogadfil(bifogad, innehall));
        em.flush();
    }

    Optional<Begaran> finn(Long id) {
        return id == null ? Optional.empty() : em.createQuery(MED_ARENDE + "where b.id = :id", Begaran.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** An id that the process carries is there. */
    Begaran hamta(Long id) {
        return finn(id).orElseThrow(() -> new IllegalStateException("No begäran " + id));
    }

    /** Those that somebody is expected to do something with. */
    List<Begaran> pagaende(Arendeid arende) {
        return em.createQuery("select b from Begaran b where b." + plats(arende) + " = :id and b.status in (se.arshjulet.begaran.Begaran.Status.BEGARD, se.arshjulet.begaran.Begaran.Status.LAMNAD) order by b.id", Begaran.class)
                .setParameter("id", arende.id()).getResultList();
    }

    private static String plats(Arendeid arende) {
        return arende.arArets() ? "arsgranskning.id" : "fordjupadId";
    }

    /** The latest first, how many items they have and how many of those are accepted. */
    List<Begaransrad> rader(Arendeid arende) {
        return em.createQuery("select new se.arshjulet.begaran.Begaransrad(b.id, b.rubrik, b.sistaDag, b.status, b.omgang, count(p.id), count(p.godtagen))"
                + " from Begaran b left join b.poster p where b." + plats(arende) + " = :id group by b.id, b.rubrik, b.sistaDag, b.status, b.omgang order by b.id desc", Begaransrad.class)
                .setParameter("id", arende.id()).getResultList();
    }

    Optional<Bifogad> bifogad(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Bifogad.class, id));
    }

    Fil fil(Bifogad bifogad) {
        return new Fil(bifogad.getNamn(), em.createQuery("select f.innehall from Bifogadfil f where f.bifogad.id = :id", byte[].class)
                .setParameter("id", bifogad.getId()).getSingleResult());
    }

    void taBortInnehall(Bifogad bifogad) {
        em.createQuery("select f from Bifogadfil f where f.bifogad.id = :id", Bifogadfil.class).setParameter("id", bifogad.getId()).getResultList().forEach(em::remove);
    }
}

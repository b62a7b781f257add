package se.arshjulet.svar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import se.arshjulet.platform.fil.Fil;

/** The protokoll of the answers, and their bytes when they are asked for. */
@ApplicationScoped
public class ProtokollRepository {

    @Inject
    EntityManager em;

    public void lagg(Protokoll protokoll, Fil fil) {
        em.persist(protokoll);
        em.persist(new Protokollfil(protokoll, fil.innehall()));
    }

    public void taBort(Protokoll protokoll) {
        em.createQuery("select f from Protokollfil f where f.protokoll = :protokoll", Protokollfil.class).setParameter("protokoll", protokoll).getResultList().forEach(em::remove);
        em.remove(protokoll);
    }

    public Optional<Protokoll> finn(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Protokoll.class, id));
    }

    /** In the order they came. */
    public List<Protokoll> till(Svar svar) {
        return em.createQuery("select p from Protokoll p join fetch p.uppladdatAv where p.svar = :svar order by p.id", Protokoll.class)
                .setParameter("svar", svar).getResultList();
    }

    public Fil fil(Protokoll protokoll) {
        return new Fil(protokoll.getNamn(), em.createQuery("select f.innehall from Protokollfil f where f.protokoll = :protokoll", byte[].class)
                .setParameter("protokoll", protokoll).getSingleResult());
    }
}

package se.arshjulet.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The letters. */
@ApplicationScoped
public class BrevRepository {

    @Inject
    EntityManager em;

    void lagg(Brev brev) {
        em.persist(brev);
    }

    boolean finns(String nyckel) {
        return !em.createQuery("select b.id from Brev b where b.nyckel = :nyckel", Long.class).setParameter("nyckel", nyckel).getResultList().isEmpty();
    }

    Optional<Brev> finn(Long id) {
        return Optional.ofNullable(em.find(Brev.class, id));
    }

    /** Now, so that whoever else has changed the same letter is found out. */
    void flush() {
        em.flush();
    }

    /** Ids of those that are to be tried now, the oldest first. */
    List<Long> dags(LocalDateTime nu, int hogst) {
        return em.createQuery("select b.id from Brev b where b.nasta <= :nu order by b.nasta, b.id", Long.class)
                .setParameter("nu", nu).setMaxResults(hogst).getResultList();
    }

    List<Brev> doda(int sida, int antal) {
        return em.createQuery("select b from Brev b where b.dott is not null order by b.dott desc, b.id desc", Brev.class)
                .setFirstResult((sida - 1) * antal).setMaxResults(antal).getResultList();
    }

    long antalDoda() {
        return em.createQuery("select count(b) from Brev b where b.dott is not null", Long.class).getSingleResult();
    }

    /** Have failed, and are to be tried again. */
    long antalVantande() {
        return em.createQuery("select count(b) from Brev b where b.nasta is not null and b.orsak is not null", Long.class).getSingleResult();
    }

    /** The latest letter to the address whose fate is known. */
    Optional<Brev> senaste(String mottagare) {
        return em.createQuery("select b from Brev b where b.mottagare = :till and (b.skickat is not null or b.dott is not null) order by b.id desc", Brev.class)
                .setParameter("till", mottagare).setMaxResults(1).getResultStream().findFirst();
    }

    void bytAdress(String fran, String till) {
        em.createQuery("update Brev b set b.mottagare = :till where b.mottagare = :fran and b.skickat is null")
                .setParameter("till", till).setParameter("fran", fran).executeUpdate();
    }

    void sluta(String mottagare) {
        em.createQuery("update Brev b set b.nasta = null, b.dott = null where b.mottagare = :till and b.skickat is null")
                .setParameter("till", mottagare).executeUpdate();
    }

    void gallra(LocalDateTime fore) {
        em.createQuery("delete from Brev b where b.skapat < :fore").setParameter("fore", fore).executeUpdate();
    }

    void glom(String adress) {
        em.createQuery("delete from Brev b where b.mottagare = :adress").setParameter("adress", adress).executeUpdate();
    }
}

package se.arshjulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The log-ins; the old ones are removed in time. */
@ApplicationScoped
public class SessionRepository {

    private static final String MED_ANVANDARE = "select s from InloggadSession s join fetch s.anvandare a ";

    @Inject
    EntityManager em;

    void lagg(InloggadSession session) {
        em.persist(session);
        em.flush();
    }

    Optional<InloggadSession> finn(String nyckel) {
        return em.createQuery(MED_ANVANDARE + "where s.nyckel = :nyckel", InloggadSession.class).setParameter("nyckel", nyckel).getResultStream().findFirst();
    }

    /** Those that have been used after a time and are not ended, the last used first. */
    List<InloggadSession> pagaende(Long anvandare, LocalDateTime efter) {
        return em.createQuery(MED_ANVANDARE + "where a.id = :vem and s.avslutad is null and s.senast > :efter order by s.senast desc, s.id desc", InloggadSession.class)
                .setParameter("vem", anvandare).setParameter("efter", efter).getResultList();
    }

    List<InloggadSession> oavslutade(Long anvandare) {
        return em.createQuery(MED_ANVANDARE + "where a.id = :vem and s.avslutad is null", InloggadSession.class).setParameter("vem", anvandare).getResultList();
    }

    /** Everybody's that have not been used after a time, ended or not. */
    void gallra(LocalDateTime fore) {
        em.createQuery("delete from InloggadSession s where s.senast < :fore").setParameter("fore", fore).executeUpdate();
    }

    void glom(Long anvandare) {
        em.createQuery("delete from InloggadSession s where s.anvandare.id = :vem").setParameter("vem", anvandare).executeUpdate();
    }
}

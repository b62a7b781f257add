package se.arshjulet.inloggning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.arshjulet.organisation.Anvandare;

/** The links to the organisation's provider, and what its values give. */
@ApplicationScoped
public class IdentitetRepository {

    @Inject
    EntityManager em;

    Optional<Identitetskoppling> koppling(Identitet identitet) {
        return em.createQuery("select k from Identitetskoppling k join fetch k.anvandare where k.issuer = :issuer and k.subject = :subject", Identitetskoppling.class)
                .setParameter("issuer", identitet.issuer()).setParameter("subject", identitet.subject()).getResultStream().findFirst();
    }

    Optional<Identitetskoppling> koppling(Anvandare vem) {
        return em.createQuery("select k from Identitetskoppling k where k.anvandare = :vem", Identitetskoppling.class)
                .setParameter("vem", vem).getResultStream().findFirst();
    }

    boolean arNekad(String anvandarnamn) {
        return em.createQuery("select count(k) from Identitetskoppling k where k.anvandare.anvandarnamn = :vem and k.nekad is not null", Long.class)
                .setParameter("vem", anvandarnamn).getSingleResult() > 0;
    }

    void lagg(Identitetskoppling koppling) {
        em.persist(koppling);
        em.flush();
    }

    void taBort(Identitetskoppling koppling) {
        em.remove(koppling);
    }

    List<Anspraksregel> regler() {
        return em.createQuery("select r from Anspraksregel r left join fetch r.namnd order by r.varde, r.roll, r.id", Anspraksregel.class).getResultList();
    }

    List<Anspraksregel> regler(Collection<String> varden) {
        return varden.isEmpty() ? List.of() : em.createQuery("select r from Anspraksregel r left join fetch r.namnd where r.varde in :varden", Anspraksregel.class)
                .setParameter("varden", varden).getResultList();
    }

    Optional<Anspraksregel> regel(Long id) {
        return Optional.ofNullable(id == null ? null : em.find(Anspraksregel.class, id));
    }

    void lagg(Anspraksregel regel) {
        em.persist(regel);
    }

    void taBort(Anspraksregel regel) {
        em.remove(regel);
    }
}
